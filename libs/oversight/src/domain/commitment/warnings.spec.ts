import { commitmentWarnings, type CommitmentOnRecord } from './warnings.js';

const commitment: CommitmentOnRecord = {
  id: 'R-01',
  action: 'AEI.09.01',
  owner: { code: '10.01', name: 'Desarrollo Económico' },
  dueOn: '2025-12-31',
  state: 'pendiente',
};
const action = (level: string | null, code = 'AEI.09.01') => ({ action: code, level, units: ['11.01'] });
const DAY = '2025-08-15';

describe('warnings of the matrix', () => {
  it('an action below «bueno» with no recommendation', () => {
    expect(commitmentWarnings([action('regular', 'AEI.08.04')], [], DAY)).toEqual([
      { kind: 'no-recommendation', action: 'AEI.08.04', commitment: null, message: 'La acción AEI.08.04 está en nivel «regular» y no tiene recomendación.' },
    ]);
    expect(commitmentWarnings([action('bueno', 'AEI.08.04'), action(null, 'AEI.08.05')], [], DAY)).toEqual([]);
  });

  it('an owner that differs from the plan\'s', () => {
    const [warning] = commitmentWarnings([action('malo')], [commitment], DAY);
    expect(warning).toMatchObject({ kind: 'owner-differs', commitment: 'R-01', message: expect.stringContaining('la unidad 11.01') });
    expect(commitmentWarnings([action('malo')], [{ ...commitment, owner: { code: '11.01', name: 'x' } }], DAY)).toEqual([]);
    expect(commitmentWarnings([action('malo')], [{ ...commitment, owner: { code: null, name: 'OPMI' } }], DAY)).toHaveLength(1);
  });

  it('overdue, while something is still to be done', () => {
    const mine = { ...commitment, owner: { code: '11.01', name: 'x' } };
    expect(commitmentWarnings([action('malo')], [mine], '2026-01-01')).toMatchObject([{ kind: 'overdue', message: 'El compromiso R-01 venció el 31/12/2025 y está «pendiente».' }]);
    expect(commitmentWarnings([action('malo')], [{ ...mine, state: 'implementada' }], '2026-01-01')).toEqual([]);
  });
});
