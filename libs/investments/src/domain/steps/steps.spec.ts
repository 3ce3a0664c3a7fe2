import { decimal } from '@quipu/rules';
import fc from 'fast-check';
import { CONDITIONS, PHASES, type Phase } from '../../contract/vocabulary.js';
import { conditionOf } from '../condition.js';
import { histories, live } from '../../../test/random-life.js';
import type { InvestmentState } from '../state.js';
import { mayNow, nextPhases } from './next-steps.js';
import { BEFORE_COMPLETION, COMPLETED, PHASE_STEPS, STOPPABLE } from './phase-steps.js';
import { STEP_NAMES, type StepName } from './steps.js';

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
