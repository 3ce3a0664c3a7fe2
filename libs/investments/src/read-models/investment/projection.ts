import type { Projection, RowSet } from '@quipu/projections';
import type { InvestmentRegistered } from '../../contract/events.js';
import type { InvestmentRow } from '../../contract/rows.js';
import { isOurs, sourceOf, type Recorded } from '../recorded.js';
import { conditionAfter } from './condition-after.js';
import { figuresAfter } from './figures-after.js';
import { investment } from './table.js';

/** Every axis of an investment as it stands. */
export const investmentProjection: Projection<InvestmentRow> = {
  table: investment,
  project(event, tables) {
    return isOurs(event) ? { put: [rowAfter(event, tables.of(investment))] } : {};
  },
};

function rowAfter(event: Recorded, rows: RowSet<InvestmentRow>): InvestmentRow {
  if (event.type === 'InvestmentRegistered') return registered(event);
  const row = rows.get({ cui: event.data.cui });
  // Without it the history itself would be incoherent, and the entity must stop there.
  if (!row) throw new Error(`${event.type} at ${event.position} changes what was never recorded`);
  return { ...row, ...changeOf(event, row) };
}

function registered(event: Recorded<InvestmentRegistered>): InvestmentRow {
  const { phaseSince: phase_since, actions, ...data } = event.data;
  const source = sourceOf(event);
  return {
    entity: event.entity,
    ...data,
    actions: actions.toSorted(),
    phase_since,
    condition: 'en marcha',
    blockers: [],
    stops: [],
    holder: null,
    deactivated: null,
    progress: [],
    money: {},
    sources: { registration: source, phase: source, condition: source, operation: data.operation && source },
  };
}

function changeOf(event: Exclude<Recorded, Recorded<InvestmentRegistered>>, row: InvestmentRow): Partial<InvestmentRow> {
  switch (event.type) {
    case 'ActionsLinked':
      return { actions: [...row.actions, ...event.data.actions].toSorted() };
    case 'ActionsUnlinked':
      return { actions: row.actions.filter((code) => !event.data.actions.includes(code)) };
    case 'PhaseChanged':
      return { phase: event.data.to, phase_since: event.data.since, sources: { ...row.sources, phase: sourceOf(event) } };
    case 'OperationStarted':
      return { operation: { since: event.data.since }, sources: { ...row.sources, operation: sourceOf(event) } };
    case 'InvestmentRestated':
      return restated(event, row);
    case 'PhysicalProgressReported':
    case 'PhysicalProgressCorrected':
    case 'MoneyRecorded':
    case 'MoneyCorrected':
      return figuresAfter(event, row);
    default:
      return conditionAfter(event, row);
  }
}

function restated(event: Extract<Recorded, { type: 'InvestmentRestated' }>, row: InvestmentRow): Partial<InvestmentRow> {
  const { phaseSince, ...to } = event.data.to;
  const source = sourceOf(event);
  const sources = { ...row.sources };
  if (to.phase !== undefined || phaseSince !== undefined) sources.phase = source;
  if (to.operation !== undefined) sources.operation = to.operation && source;
  if (to.name !== undefined) sources.registration = source;
  return { ...to, ...(phaseSince === undefined ? {} : { phase_since: phaseSince }), sources };
}
