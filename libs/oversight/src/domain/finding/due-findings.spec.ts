import { figure } from '../oversight.fixture.js';
import { findingDecider } from './decider.js';
import { type DifferenceFact, dueFindings, isAnsweredFor, type KnownFinding, REPORTED_DIFFERS } from './due-findings.js';

const indicator = 'IND.01.AEI.03.01';
const key = `${REPORTED_DIFFERS}.${indicator}.2025-S1`;

function fact(reported: string, difference: DifferenceFact['difference'] = 'unexplained'): DifferenceFact {
  const at = (basis: string, value: string) => figure('action_advance', { indicator }, `indicators.${basis}`, value);
  return { indicator, period: '2025-S1', difference, explanation: null, figures: [at('reported', reported), at('recalculated', '50.00')] };
}

/** As the decider leaves it after the command that opens it. */
function known(of: DifferenceFact, state: KnownFinding['state']): KnownFinding {
  const [open] = dueFindings([of], []);
  const [event] = findingDecider.decide(open!, null);
  return { ...findingDecider.evolve(null, event!)!, state, key };
}

describe('findings that follow the differences', () => {
  it('a difference that nobody explained opens one, with both figures', () => {
    expect(dueFindings([fact('100.00')], [])).toMatchObject([
      { kind: 'open-finding', origin: 'diferencia', severity: 'explicar', detail: `${indicator} en 2025-S1: el avance reportado es 100.00 y el recalculado, 50.00.`, figures: [{ value: '100.00' }, { value: '50.00' }] },
    ]);
  });

  it('nothing while it is the same, whatever was answered; again with another figure, or when it comes back', () => {
    for (const state of ['abierto', 'explicado', 'descartado'] as const) {
      expect(dueFindings([fact('100.00')], [known(fact('100.00'), state)])).toEqual([]);
      expect(dueFindings([fact('90.00')], [known(fact('100.00'), state)])).toMatchObject([{ kind: 'open-finding' }]);
    }
    expect(dueFindings([fact('100.00')], [known(fact('100.00'), 'resuelto')])).toMatchObject([{ kind: 'open-finding' }]);
  });

  it('solved when the figures agree, answered when the indicator explains it; never without one that is open', () => {
    const open = known(fact('100.00'), 'abierto');
    expect(dueFindings([fact('50.00', 'none')], [open])).toMatchObject([{ kind: 'resolve-finding', key }]);
    expect(dueFindings([{ ...fact('100.00', 'explained'), explanation: 'Otra meta.' }], [open])).toMatchObject([{ kind: 'explain-finding', key, explanation: 'Otra meta.' }]);
    for (const difference of ['none', 'explained'] as const) {
      expect(dueFindings([fact('50.00', difference)], [])).toEqual([]);
      expect(dueFindings([fact('50.00', difference)], [known(fact('100.00'), 'explicado')])).toEqual([]);
    }
  });

  it('an answer holds for its figures and no others', () => {
    expect(isAnsweredFor(fact('100.00'), [known(fact('100.00'), 'explicado')])).toBe(true);
    expect(isAnsweredFor(fact('90.00'), [known(fact('100.00'), 'explicado')])).toBe(false);
    expect(isAnsweredFor(fact('100.00'), [known(fact('100.00'), 'abierto')])).toBe(false);
  });
});
