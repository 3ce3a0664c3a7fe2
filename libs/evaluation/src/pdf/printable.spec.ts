import fc from 'fast-check';
import { compilePdf } from './compiler.js';
import { OUR_FAMILY } from './fonts.js';
import { printable, printableData } from './printable.js';
import { renderPdf } from './render-pdf.js';
import { sampleReport } from '../../test/support/read.js';

describe('printable text', () => {
  it('keeps what the typeface has and names the rest', () => {
    expect(printable('Ñandú → 98.54 % ≥ 95, 汉😀')).toBe('Ñandú → 98.54 % ≥ 95, [U+6C49][U+1F600]');
  });

  it('joins accents to their letters', () => {
    expect(printable('Mun\u0303oz')).toBe('Muñoz');
  });

  it('reaches every text of a document', () => {
    expect(printableData({ a: ['汉', 1, null], b: { c: '\n' } })).toEqual({ a: ['[U+6C49]', 1, null], b: { c: ' ' } });
  });

  it('whatever the text, the PDF comes out', () => {
    const report = sampleReport();
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 3, maxLength: 6 }), (items) => {
        const sections = [{ id: 'x', title: items[0]!, blocks: [{ kind: 'bullets' as const, title: items[1]!, items }] }];
        expect(renderPdf({ ...report, sections }).length).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });

  it('every character that the typeface has can be laid out', () => {
    const all = Array.from({ length: 0x1f000 }, (_, code) => (code >= 0xd800 && code <= 0xdfff ? '' : printable(String.fromCodePoint(code))));
    const drawn = all.filter((text) => Array.from(text).length === 1);
    const report = JSON.stringify({ ...sampleReport(), sections: [{ id: 'x', title: 'x', blocks: [{ kind: 'paragraph', text: drawn.join(' ') }] }] });
    expect(drawn.length).toBeGreaterThan(1000);
    expect(compilePdf({ report, data: '{}', font: OUR_FAMILY, date: '2025-01-01T00:00:00', cut: '' }).length).toBeGreaterThan(0);
  });
});
