import { rowsAfter } from '../../test/given.js';
import { allSigned, file, frozen, published, signed, submitted } from '../domain/report.fixture.js';
import { reportNarrative } from './report-narrative/table.js';
import { reportVersion } from './report-version/table.js';

describe('the table of narratives', () => {
  it('keeps the last text of each place, with its event', () => {
    const rows = rowsAfter(reportNarrative, submitted({ 'seccion/resumen': 'Uno.', 'accion/AEI.01.01': 'Dos.' }), submitted({ 'seccion/resumen': 'Tres.' }));
    expect(rows).toMatchObject([
      { place: 'accion/AEI.01.01', text: 'Dos.', source: { position: 1 } },
      { place: 'seccion/resumen', text: 'Tres.', source: { position: 2 } },
    ]);
  });
});

describe('the table of versions', () => {
  it('shows what was frozen, and that nobody has signed', () => {
    const [row] = rowsAfter(reportVersion, frozen());
    expect(row).toMatchObject({ version: 1, state: 'congelado', cut_id: '300711-2025-S1-p432', pdf_sha256: file(1, 0), published: null });
    expect(row?.signatories.map((one) => one.signed)).toEqual([null, null, null]);
  });

  it('shows each signature as it is put', () => {
    expect(rowsAfter(reportVersion, frozen(), signed(1))[0]).toMatchObject({ state: 'firmado en parte', signatories: [{ signed: { sha256: file(1, 1) } }, {}, {}] });
    expect(rowsAfter(reportVersion, ...allSigned())[0]?.state).toBe('firmado');
  });

  it('keeps the versions published before, and says which took their place', () => {
    const rows = rowsAfter(reportVersion, ...allSigned(), published(), ...allSigned(2), published(2));
    expect(rows).toMatchObject([
      { version: 1, state: 'sustituido', superseded_by: 2, published: { sha256: file(1, 3) } },
      { version: 2, state: 'publicado', superseded_by: null, published: { sha256: file(2, 3) } },
    ]);
  });

  it('leaves a version that was never published as it was', () => {
    expect(rowsAfter(reportVersion, frozen(), ...allSigned(2), published(2))[0]).toMatchObject({ state: 'congelado', superseded_by: null });
  });

  it('stops at what was never frozen', () => {
    expect(() => rowsAfter(reportVersion, signed(1))).toThrow(/never recorded/);
  });
});
