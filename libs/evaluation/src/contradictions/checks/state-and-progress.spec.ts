import { findingsOf } from '../../../test/contradictions/small.js';
import { stateAndProgress } from './state-and-progress.js';

describe('state and progress', () => {
  it.each([
    ['concluded at 40 %', '- Proyecto 2100452 – “Senderos”. Concluido este año.', '40.00 %'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(stateAndProgress, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['in execution at 40 %', '- Proyecto 2100452 – “Senderos”. En ejecución.'],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(stateAndProgress, text)).toEqual([]));
});
