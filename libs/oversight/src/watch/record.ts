import { type CommandContext, decide, type Decider, type Ledger, limaDay, limaMidnight, Refusal, streamName } from '@quipu/ledger';
import { alertDecider } from '../domain/alert/decider.js';
import type { AlertHistory } from '../domain/alert/state.js';
import type { AlertEvent } from '../contract/alert-events.js';
import type { FindingEvent } from '../contract/finding-events.js';
import { findingDecider } from '../domain/finding/decider.js';
import { type DueFinding, isFindingDue } from '../domain/finding/due-findings.js';
import type { FindingHistory } from '../domain/finding/state.js';
import { isAlertDue } from '../domain/policy/due-alerts.js';
import type { RaiseAlert, SettleAlert } from '../domain/alert/commands.js';
import type { Surroundings } from '../domain/surroundings.js';
import { WATCH_ACTOR } from './actor.js';
import { contentId } from './command-id.js';
import { type DueCommand, keyOf } from './due-commands.js';

/** Where and when commands were deduced. */
export interface Deduced {
  entity: string;
  /** Position of the tables. */
  position: number;
  /** ISO instant. */
  at: string;
  plans: Surroundings['plans'];
}

export interface Recorded {
  recorded: DueCommand['kind'][];
  refused: { key: string; message: string }[];
}

/** At once: the ledger gathers them in few statements. */
const TOGETHER = 32;

/**
 * Sends the commands to the ledger. Each is decided again there: what another process, or an earlier
 * life of this one, has recorded meanwhile has no second effect (law 3). Throws when the ledger is away.
 */
export async function recordDue(ledger: Ledger, commands: readonly DueCommand[], deduced: Deduced): Promise<Recorded> {
  const outcome: Recorded = { recorded: [], refused: [] };
  for (let at = 0; at < commands.length; at += TOGETHER) {
    await Promise.all(commands.slice(at, at + TOGETHER).map((command) => recordOne(ledger, command, deduced, outcome)));
  }
  return outcome;
}

async function recordOne(ledger: Ledger, command: DueCommand, deduced: Deduced, outcome: Recorded): Promise<void> {
  try {
    const { receipt } = await decideDue(ledger, command, deduced);
    if (receipt) outcome.recorded.push(command.kind);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    outcome.refused.push({ key: keyOf(command), message: error.message });
  }
}

function decideDue(ledger: Ledger, command: DueCommand, { entity, position, at, plans }: Deduced) {
  const key = keyOf(command);
  const day = limaDay(at);
  const context = contextOf({ entity, position, day }, command);
  if (command.kind === 'raise-alert' || command.kind === 'settle-alert') {
    const decider = dueAlertDecider({ asker: WATCH_ACTOR, today: day, plans });
    return decide(ledger, { stream: streamName(entity, 'alert', key), decider, command, context });
  }
  return decide(ledger, { stream: streamName(entity, 'finding', key), decider: dueFindingDecider, command, context });
}

function contextOf(where: { entity: string; position: number; day: string }, command: DueCommand): CommandContext {
  const commandId = contentId([where, command]);
  const { entity, day } = where;
  return { commandId, correlationId: contentId([where]), actor: WATCH_ACTOR, entity, validAt: limaMidnight(day), documents: [] };
}

function dueAlertDecider(around: Surroundings): Decider<RaiseAlert | SettleAlert, AlertHistory, AlertEvent> {
  const decider = alertDecider(around);
  return { ...decider, decide: (command, alert) => (isAlertDue(command, alert) ? decider.decide(command, alert) : []) };
}

const dueFindingDecider: Decider<DueFinding, FindingHistory, FindingEvent> = {
  ...findingDecider,
  decide: (command, finding) => (isFindingDue(command, finding) ? findingDecider.decide(command, finding) : []),
};
