import type { InvestmentEvent } from '@quipu/investments';
import { investmentDecider, type Investment, type InvestmentCommand } from '@quipu/investments/domain';
import { changesOfRow, commandsOfRow, investmentStateOf, type RowChange, type SentCommand } from '@quipu/investments/loading';
import { Refusal } from '@quipu/ledger';
import { actionsIn } from '@quipu/planning';
import type { PlansState } from '@quipu/planning/domain';
import type { InvestmentRowOfFile } from '../../../folder/rows/investment-rows.js';
import { ASK_FOR_REASON } from '../../desk.js';
import { decided, isRefused } from '../../refusal-places.js';
import { type FollowUpCase, WAITS } from '../case.js';
import { placeIn } from './places.js';

/** Investments: a new one goes with all that its row says; of a registered one, what the row says otherwise. */
export function judgeInvestments(found: FollowUpCase): void {
  for (const row of found.folder.followUp.investments) {
    const registered = found.registered.investments.get(row.cells.cui);
    if (registered) judgeChanges(row, changesOfRow(row.cells, registered), investmentStateOf(registered), found);
    else judgeNew(row, found);
  }
}

function judgeNew(row: InvestmentRowOfFile, found: FollowUpCase): void {
  const { desk, folder, plans } = found;
  const { cui } = row.cells;
  desk.verdicts.put(row, cui, 'nuevo');
  const lives = lifeOf(commandsOfRow(row.cells), plans.wanted, found, row, folder.findings);
  if (!lives) return;
  const [first] = lives;
  if (first && isRefused(() => rulesOver(plans.sent, found).decide(plainOf(first.command), undefined))) return desk.verdicts.put(row, cui, 'fuera', WAITS);
  for (const { command, events } of lives) plan(command, events.length, '', row, found, false);
}

interface Step {
  command: SentCommand;
  events: readonly InvestmentEvent[];
}

/** Each command over what the ones before it leave; undefined when one is refused, which is noted. */
function lifeOf(commands: readonly SentCommand[], plans: PlansState, found: FollowUpCase, row: InvestmentRowOfFile, findings: FollowUpCase['folder']['findings']): Step[] | undefined {
  const rules = rulesOver(plans, found);
  const steps: Step[] = [];
  let state: Investment;
  for (const command of commands) {
    const events = decided(() => rules.decide(plainOf(command), state), placeIn(row, command.kind), findings);
    if (!events) return undefined;
    state = events.reduce(rules.evolve, state);
    steps.push({ command, events });
  }
  return steps;
}

/** What cannot be recorded as the investment stands is left out and said: an old file is no reason to refuse a folder. */
function judgeChanges(row: InvestmentRowOfFile, changes: readonly RowChange[], before: Investment, found: FollowUpCase): void {
  const { desk, plans } = found;
  const { cui } = row.cells;
  const rules = rulesOver(plans.sent, found);
  const sent: string[] = [];
  const left: string[] = [];
  let state = before;
  for (const change of changes) {
    const refusal = change.command ? refusalOf(() => rules.decide(withReason(change.command!), state)) : '';
    if (change.command === null || refusal !== undefined) left.push(`${change.text} (${[refusal, `use la orden ${change.advice}`].filter(Boolean).join(' ')})`);
    else if (!change.isNews && !desk.amendment) left.push(`${change.text}; ${ASK_FOR_REASON}`);
    else {
      const events = rules.decide(withReason(change.command), state);
      state = events.reduce(rules.evolve, state);
      plan(change.command, events.length, change.basis, row, found, !change.isNews);
      sent.push(change.text);
    }
  }
  const detail = [sent.join('; '), left.length > 0 ? `queda fuera: ${left.join('; ')}` : ''].filter(Boolean).join('; ');
  desk.verdicts.put(row, cui, sent.length > 0 ? 'cambia' : left.length > 0 ? 'fuera' : 'sin cambios', detail);
}

function refusalOf(decide: () => unknown): string | undefined {
  try {
    decide();
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.problems.map(({ message }) => message).join(' ');
  }
}

function rulesOver(plans: PlansState, { desk }: FollowUpCase) {
  return investmentDecider({ knownActions: actionsIn(plans), today: desk.today });
}

function plainOf({ reason, documents = [], validAt: _validAt, ...fields }: SentCommand): InvestmentCommand {
  return { ...fields, support: { reason, documents } } as InvestmentCommand;
}

/** As it will be sent: with the reason and document given for the load, wherever a rule asks for them. */
function withReason(command: SentCommand): InvestmentCommand {
  const documents = [...(command.documents ?? []), { title: 'Documento de la carga' }];
  return plainOf({ ...command, reason: command.reason ?? 'Motivo de la carga', documents });
}

function plan({ documents = [], validAt, ...command }: SentCommand, events: number, basis: string, row: InvestmentRowOfFile, { desk }: FollowUpCase, changes: boolean): void {
  desk.plan({ command, basis, events, rows: [row], documents, validAt, subject: `inversión ${row.cells.cui}`, changes });
}
