import { findingsOf } from '../../../test/contradictions/small.js';
import { levelNarrative } from './level-narrative.js';

describe('level narrative', () => {
  it.each([
    ['an action of the level left out', 'Desempeño alto (BUENO – ≥50%)\n\nAEI.01.02 – Parques: cumplió.', 'bueno'],
    ['an action of another level', 'Desempeño bajo (MALO: <30%)\n\nAEI.01.01 – Biblioteca: poco.\n\nAEI.02.01 – Comités: poco.', 'bueno'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(levelNarrative, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['all of the level', 'Desempeño alto (BUENO – ≥50%)\n\nAEI.01.02 – Parques: cumplió.\n\nAEI.02.01 – Comités: cumplió.'],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(levelNarrative, text)).toEqual([]));
});
