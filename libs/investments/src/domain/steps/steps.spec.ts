import { Refusal } from '@quipu/ledger';
import { decimal } from '@quipu/rules';
import fc from 'fast-check';
import { AUTHORITIES, CONDITIONS, PHASES, STOP_CAUSES, type Phase } from '../../contract/vocabulary.js';
import type { InvestmentCommand } from '../commands.js';
import { conditionOf } from '../condition.js';
import { cui, decider, grounds as support } from '../investment.fixture.js';
import type { Investment, InvestmentState } from '../state.js';
import { mayNow, nextPhases } from './next-steps.js';
import { BEFORE_COMPLETION, COMPLETED, PHASE_STEPS, STOPPABLE } from './phase-steps.js';
import { STEP_NAMES, type StepName } from './steps.js';

const day = fc.integer({ min: 1, max: 180 }).map((n) => new Date(Date.UTC(2025, 0, n)).toISOString().slice(0, 10));
const phase = fc.constantFrom(...PHASES);
const dated = { cui: fc.constant(cui), support: fc.constant(support), since: day };
const percentage = fc.integer({ min: 0, max: 110 }).map(String);

const command: fc.Arbitrary<InvestmentCommand> = fc.oneof(
  fc.record({ kind: fc.constant('register-investment' as const), ...dated, name: fc.constant('x'), actions: fc.constant<string[]>(['AEI.04.03']), phase, operating: fc.boolean() }),
  { arbitrary: fc.record({ kind: fc.constant('change-phase' as const), ...dated, phase }), weight: 4 },
  fc.record({ kind: fc.constant('restate-investment' as const), ...dated, phase, operating: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('add-blocker' as const, 'lift-blocker' as const), ...dated, authority: fc.constantFrom(...AUTHORITIES.slice(0, 3)) }),
  fc.record({ kind: fc.constant('stop-work' as const), ...dated, cause: fc.constantFrom(...STOP_CAUSES), norm: fc.constant('n'), article: fc.constant('1') }),
  fc.record({ kind: fc.constant('correct-stop' as const), ...dated }),
  { arbitrary: fc.record({ kind: fc.constantFrom('resume-work' as const, 'start-operation' as const, 'take-back-investment' as const), ...dated }), weight: 3 },
  fc.record({ kind: fc.constantFrom('deactivate-investment' as const, 'reactivate-investment' as const), ...dated }),
  fc.record({ kind: fc.constant('transfer-investment' as const), ...dated, to: fc.constant('Otra'), agreement: fc.constant('Convenio') }),
  { arbitrary: fc.record({ kind: fc.constantFrom('report-physical-progress' as const, 'correct-physical-progress' as const), ...dated, day, percentage }), weight: 2 },
  fc.record({ kind: fc.constant('record-money' as const), ...dated, year: fc.constant(2025), day, amounts: fc.record({ PIM: percentage, devengado: percentage }) }),
);

interface Taken {
  command: InvestmentCommand;
  before: Investment;
  after: InvestmentState;
}

/** The steps that were accepted, one after another. */
function live(commands: readonly InvestmentCommand[]): Taken[] {
  let state: Investment;
  return commands.flatMap((one) => {
    const before = state;
    try {
      state = decider.decide(one, before).reduce(decider.evolve, before);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      expect(error.problems.every(({ message }) => message.length > 0)).toBe(true);
      return [];
    }
    return [{ command: one, before, after: state! }];
  });
}

/** Written apart from the deciders: what may never be, whatever is tried. */
function inconsistencies(state: InvestmentState): string[] {
  const { stop, holder, deactivated, phase: now, operation, blockers, progress, money } = state;
  const falls = progress.some(({ percentage: p, day: d }, i) => i > 0 && (decimal(p).lt(decimal(progress[i - 1]!.percentage)) || d <= progress[i - 1]!.day));
  const overspent = Object.values(money).some(({ amounts }) => Number(amounts.devengado) > Number(amounts.PIM));
  return Object.entries({
    'two conditions at once': [stop, holder, deactivated].filter((one) => one !== null).length > 1,
    'stopped where nothing is being done': stop !== null && !STOPPABLE.includes(now),
    'deactivated after completion': deactivated !== null && !BEFORE_COMPLETION.includes(now),
    'in operation before completion': operation !== null && !COMPLETED.includes(now),
    'closed with blockers': now === 'cerrada' && blockers.length > 0,
    'blocked twice by one authority': new Set(blockers.map(({ authority }) => authority)).size !== blockers.length,
    'impeded without blocker': conditionOf(state) === 'con impedimento' && blockers.length === 0,
    'progress that falls': falls,
    'more spent than budgeted': overspent,
  }).flatMap(([name, broken]) => (broken ? [name] : []));
}

const histories = fc.array(command, { minLength: 1, maxLength: 60, size: 'max' });

describe('the table of steps', () => {
  it('reaches every phase from the first, and leads only to known phases', () => {
    const reached = new Set<Phase>(['formulación']);
    for (const from of reached) for (const to of PHASE_STEPS[from]) reached.add(to);
    expect([...reached].toSorted()).toEqual([...PHASES].toSorted());
    const entered = new Set(Object.values(PHASE_STEPS).flat());
    expect(PHASES.filter((one) => !entered.has(one))).toEqual(['formulación']);
  });

  it('reaches every condition and takes every step', () => {
    const taken = fc.sample(histories, { numRuns: 400, seed: 11 }).flatMap(live);
    expect(CONDITIONS.filter((one) => !taken.some(({ after }) => conditionOf(after) === one))).toEqual([]);
    expect(STEP_NAMES.filter((name) => !taken.some((one) => one.command.kind === name))).toEqual([]);
  });

  it('lets no command through that it does not allow, nor a phase that does not follow', () => {
    fc.assert(
      fc.property(histories, (commands) => {
        for (const { command: one, before, after } of live(commands)) {
          if (!before) continue;
          if (STEP_NAMES.includes(one.kind as StepName)) expect(mayNow(one.kind as StepName, before)).toBe(true);
          if (before.phase === after.phase || one.kind === 'restate-investment') continue;
          expect(one.kind).toBe('change-phase');
          expect(nextPhases(before)).toContain(after.phase);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never leads, by any commands, to an inconsistent state', () => {
    fc.assert(
      fc.property(histories, (commands) => {
        for (const { after } of live(commands)) expect(inconsistencies(after)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
