import { Checks, own } from '@quipu/ledger';
import type { ActionProgressEvent } from '../../contract/events.js';
import { checkAmount } from '../activity/goals.js';
import { checkReported, replaceable } from '../reported-figure.js';
import { planIn, type Surroundings } from '../surroundings.js';
import type { ReportActionProgress } from './commands.js';
import type { ActionProgressState } from './state.js';

/** What a document says of an action, kept apart from what its activities give. */
export function reportActionProgress(command: ReportActionProgress, state: ActionProgressState, surroundings: Surroundings): ActionProgressEvent[] {
  const { plan, action, period, percentage } = command;
  const previous = own(state, period) ?? null;
  const checks = new Checks();
  checks.that(Object.hasOwn(planIn(surroundings, plan).actions, action), 'action', `La acción «${action}» no está en el plan ${plan}.`);
  checkReported(checks, command, surroundings);
  replaceable(checks, { period, percentage, previous }, surroundings);
  command.terms.forEach((term, index) => checkAmount(checks, `terms[${index}].percentage`, term.percentage));
  checks.done();
  const terms = command.terms.map(({ code, name, percentage: figure }) => ({ code, name, percentage: figure }));
  return [{ type: 'ActionProgressReported', data: { plan, action, period, percentage, terms, previous } }];
}
