import { findingsOf } from '../../../test/contradictions/small.js';
import { workStates } from './work-states.js';

describe('work states', () => {
  it.each([
    ['two states that cannot both hold', 'Los proyectos en continuidad (2100001, 2100452) avanzan.\n- Proyecto 2100452 – “Senderos”. Proyecto paralizado por falta de fondos.', 'paralizado'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(workStates, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['states that can', '- Proyecto 2100452 – “Senderos”. Pendiente de liquidación.\nYa en funcionamiento los senderos (2100452).'],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(workStates, text)).toEqual([]));
});
