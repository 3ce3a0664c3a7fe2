import { findingsOf } from '../../../test/contradictions/small.js';
import { normName } from './norm-name.js';

describe('norm name', () => {
  it.each([
    ['one norm in two forms', 'Rige la Directiva N° 044-2023-CG.\nAplica la Directiva 044.', '044-2023-CG'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(normName, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['one form', 'Rige la Directiva N° 044-2023-CG.\nAplica la Directiva N° 044-2023-CG.'],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(normName, text)).toEqual([]));
});
