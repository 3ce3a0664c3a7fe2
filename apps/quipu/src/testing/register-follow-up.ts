import { investmentDecider, type InvestmentCommand } from '@quipu/investments/domain';
import { investmentsProjections, investment } from '@quipu/investments/read';
import type { Decider, DomainEvent, RecordedEvent } from '@quipu/ledger';
import {
  actionProgressDecider,
  activityDecider,
  metaDecider,
  noPoi,
  poiDecider,
  type PoiState,
  type Surroundings,
} from '@quipu/operations/domain';
import { actionPhysicalProgress, activity, activityMonth, maintenanceMeta, operationsProjections, poiVersion } from '@quipu/operations/read';
import { commitmentDecider } from '@quipu/oversight/domain';
import { commitment, oversightProjections } from '@quipu/oversight/read';
import { lastDayOf } from '@quipu/planning';
import type { PlansState } from '@quipu/planning/domain';
import { InMemoryTables } from '@quipu/projections/testing';
import { groupedBy } from '../load/grouped-by.js';
import { metaKey, type RegisteredFollowUp } from '../load/judge/follow-up/registered.js';
import type { PlannedCommand } from '../load/judge/planned-command.js';

const ENTITY = '900001';
const TODAY = '2099-12-31';
const ASKER = { role: 'planning-office', office: '' };
type AnyDecider = Decider<unknown, unknown, DomainEvent>;

/** What the service keeps: its history, and the state of each thing. */
interface Kept {
  events: readonly RecordedEvent[];
  states: ReadonlyMap<string, unknown>;
}
const histories = new WeakMap<RegisteredFollowUp, Kept>();

/** The tables after these commands, by the rules of the write side and the projections of the read side themselves. */
export function registerFollowUp(commands: readonly PlannedCommand[], before: RegisteredFollowUp, plans: PlansState, entity = ENTITY): RegisteredFollowUp {
  let kept: Kept = histories.get(before) ?? { events: [], states: new Map() };
  for (const command of commands) kept = after(kept, command, plans, entity);
  const tables = new InMemoryTables([...operationsProjections, ...investmentsProjections, ...oversightProjections]).apply([...kept.events]);
  const [blocked] = tables.blocked();
  if (blocked) throw new Error(blocked.detail);
  const registered: RegisteredFollowUp = {
    poi: tables.standing(poiVersion),
    activities: groupedBy(tables.standing(activity), (row) => row.activity),
    months: groupedBy(tables.standing(activityMonth), (row) => row.activity),
    metas: new Map(tables.standing(maintenanceMeta).map((row) => [metaKey(row), row])),
    progress: tables.standing(actionPhysicalProgress),
    investments: new Map(tables.standing(investment).map((row) => [row.cui, row])),
    commitments: new Map(tables.standing(commitment).map((row) => [row.id, row])),
  };
  histories.set(registered, kept);
  return registered;
}

function after({ events, states }: Kept, { useCase, subject, body }: PlannedCommand, plans: PlansState, entity: string): Kept {
  const { documents, reason, validAt: _validAt, ...content } = body as { documents: []; reason?: string; validAt?: string };
  const poi = (states.get('poi') ?? noPoi) as PoiState;
  const surroundings: Surroundings = { entity, plans, poi, asker: ASKER, justified: reason !== undefined, today: TODAY };
  const decider = deciderOf(useCase, surroundings);
  const support: InvestmentCommand['support'] = { reason, documents };
  const derived = useCase === 'make-commitment' ? { periodEnd: lastDayOf((content as { period: string }).period) } : { support };
  const before = states.has(subject) ? states.get(subject) : decider.initialState;
  const made = decider.decide({ kind: useCase, ...content, ...derived }, before);
  return {
    events: [...events, ...made.map((event, index) => recorded(event, events.length + index + 1, entity, subject))],
    states: new Map([...states, [subject, made.reduce(decider.evolve, before)]]),
  };
}

function deciderOf(useCase: string, surroundings: Surroundings): AnyDecider {
  const { plans, today, asker } = surroundings;
  const found: unknown = /poi$/.test(useCase)
    ? poiDecider
    : /meta/.test(useCase)
      ? metaDecider(surroundings)
      : useCase === 'report-action-progress'
        ? actionProgressDecider(surroundings)
        : useCase === 'make-commitment'
          ? commitmentDecider({ plans, today, asker })
          : /activity$|execution$/.test(useCase)
            ? activityDecider(surroundings)
            : investmentDecider({ knownActions: new Set(Object.values(plans).flatMap(({ actions }) => Object.keys(actions))), today });
  return found as AnyDecider;
}

function recorded({ type, data }: DomainEvent, position: number, entity: string, subject: string): RecordedEvent {
  const id = `00000000-0000-4000-8000-${String(position).padStart(12, '0')}`;
  const at = '2025-07-15T17:00:00.000Z';
  const actor = { account: 'planeamiento', office: '07.01', role: 'planning-office' };
  const place = { stream: `${entity}.${subject.replace('inversión ', 'investment-')}`, version: 1, position, schemaVersion: 1, entity };
  return { id, type, data, ...place, actor, validAt: at, recordedAt: at, correlationId: id, causationId: id, documents: [] };
}
