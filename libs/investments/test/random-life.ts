import { Refusal } from '@quipu/ledger';
import fc from 'fast-check';
import type { InvestmentEvent } from '../src/contract/events.js';
import { AUTHORITIES, PHASES, STOP_CAUSES } from '../src/contract/vocabulary.js';
import type { InvestmentCommand } from '../src/domain/commands.js';
import { cui, decider, grounds as support } from '../src/domain/investment.fixture.js';
import type { Investment, InvestmentState } from '../src/domain/state.js';

const day = fc.integer({ min: 1, max: 180 }).map((n) => new Date(Date.UTC(2025, 0, n)).toISOString().slice(0, 10));
const phase = fc.constantFrom(...PHASES);
const dated = { cui: fc.constant(cui), support: fc.constant(support), since: day };
const percentage = fc.integer({ min: 0, max: 110 }).map(String);

/** What somebody tries; whether it makes sense depends on what was done before. */
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

export const histories = fc.array(command, { minLength: 1, maxLength: 60, size: 'max' });

export interface Taken {
  command: InvestmentCommand;
  events: readonly InvestmentEvent[];
  before: Investment;
  after: InvestmentState;
}

/** The steps that were accepted, one after another. */
export function live(commands: readonly InvestmentCommand[]): Taken[] {
  let state: Investment;
  return commands.flatMap((one) => {
    const before = state;
    const events = accepted(one, before);
    state = events.reduce(decider.evolve, before);
    return events.length > 0 ? [{ command: one, events, before, after: state! }] : [];
  });
}

function accepted(command: InvestmentCommand, state: Investment): readonly InvestmentEvent[] {
  try {
    return decider.decide(command, state);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [];
  }
}
