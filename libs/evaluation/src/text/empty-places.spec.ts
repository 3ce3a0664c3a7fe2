import type { Block, ReportDocument } from '../document/model.js';
import { withEmptyPlacesSaid } from './empty-places.js';

const heading: Block = { kind: 'heading', level: 2, title: '1.1 Misión institucional' };
const place = (text: string): Block => ({ kind: 'narrative', id: 'seccion/mision', title: 'Según la entidad', text });
const paragraph: Block = { kind: 'paragraph', text: 'Diez objetivos.' };

function said(...blocks: Block[]): Block[] {
  return withEmptyPlacesSaid({ sections: [{ id: 'plan', title: '1. Prioridades', blocks }] } as unknown as ReportDocument).sections[0]!.blocks;
}

describe('a report for reading', () => {
  it('leaves no heading over nothing', () => {
    const unwritten = { kind: 'paragraph', text: 'La entidad todavía no ha escrito este apartado.' };
    expect(said(heading, place(''), heading, place('  '))).toEqual([heading, unwritten, heading, unwritten]);
  });

  it('touches neither what was written nor an empty place beside other things', () => {
    const whole = [heading, place('Servir.'), heading, paragraph, place(''), heading, place(''), paragraph];
    expect(said(...whole)).toEqual(whole);
  });
});
