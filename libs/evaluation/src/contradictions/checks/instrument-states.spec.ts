import { findingsOf } from '../../../test/contradictions/small.js';
import { instrumentStates } from './instrument-states.js';

describe('instrument states', () => {
  it.each([
    ['approved and pending', 'El ROF, aprobado y vigente.\nSe pide culminar la aprobación de los instrumentos (CAP, ROF).', 'pendiente'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(instrumentStates, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['only approved', 'El ROF, aprobado y vigente.'],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(instrumentStates, text)).toEqual([]));
});
