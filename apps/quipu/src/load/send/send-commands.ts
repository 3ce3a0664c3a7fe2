import type { Receipt } from '@quipu/ledger';
import type { Answer } from '../../http/commands-client.js';
import type { Problem } from '../../http/problem.js';
import type { PlannedCommand, UseCase } from '../judge/planned-command.js';
import { commandId } from './command-id.js';

export interface CommandSender {
  readonly entity: string;
  send(useCase: string, body: object, commandId: string): Promise<Answer>;
}

export interface Sent {
  receipts: Receipt[];
  /** What the service did not accept, with what was asked. */
  refused: { command: PlannedCommand; problem: Problem }[];
  /** Not sent because something they depend on was refused. */
  unsent: PlannedCommand[];
}

const IN_FLIGHT = 16;
/** Each stage stands on the one before; what is named in none goes after the registrations. */
const STAGES: readonly (readonly UseCase[])[] = [
  ['register-plan', 'amend-plan'],
  ['define-indicator', 'revise-target'],
  ['report-value', 'correct-value'],
  ['register-poi'],
  ['register-activity', 'amend-activity', 'register-maintenance-meta', 'register-investment'],
  ['program-activity', 'reprogram-activity'],
  [],
  ['record-execution', 'correct-execution', 'record-budget-execution', 'report-action-progress'],
  ['make-commitment'],
];
const NAMED = new Set(STAGES.flat());

function stageOf(uses: readonly UseCase[], commands: readonly PlannedCommand[]): PlannedCommand[] {
  return commands.filter(({ useCase }) => (uses.length > 0 ? uses.includes(useCase) : !NAMED.has(useCase)));
}

/** Sends every command; those about the same thing one after another. */
export async function sendCommands(
  commands: readonly PlannedCommand[],
  sender: CommandSender,
  onProgress: (done: number) => void,
): Promise<Sent> {
  const sent: Sent = { receipts: [], refused: [], unsent: [] };
  for (const uses of STAGES) {
    const stage = stageOf(uses, commands);
    const blocked = new Set(sent.refused.map(({ command }) => command.subject));
    const waits = ({ subject }: PlannedCommand) => blocked.has('plan') || blocked.has(subject);
    sent.unsent.push(...stage.filter(waits));
    await inParallel(chainsBySubject(stage.filter((command) => !waits(command))), (chain) => sendChain(chain, sender, sent, onProgress));
  }
  return sent;
}

async function sendChain(chain: readonly PlannedCommand[], sender: CommandSender, sent: Sent, onProgress: (done: number) => void) {
  for (const command of chain) {
    const answer = await sender.send(command.useCase, command.body, commandId(sender.entity, command));
    if ('receipt' in answer) sent.receipts.push(answer.receipt);
    else sent.refused.push({ command, problem: answer.problem });
    onProgress(sent.receipts.length + sent.refused.length);
  }
}

function chainsBySubject(commands: readonly PlannedCommand[]): PlannedCommand[][] {
  const chains = new Map<string, PlannedCommand[]>();
  for (const command of commands) chains.set(command.subject, [...(chains.get(command.subject) ?? []), command]);
  return [...chains.values()];
}

async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
}
