import type { Projection } from '@quipu/projections';
import type { Axis, InvestmentTimelineRow } from '../../contract/rows.js';
import { isOurs, sourceOf, type Recorded } from '../recorded.js';
import { sentenceOf } from './sentence.js';
import { investmentTimeline } from './table.js';

const AXIS: Record<Recorded['type'], Axis> = {
  InvestmentRegistered: 'registro',
  InvestmentRestated: 'registro',
  ActionsLinked: 'acciones',
  ActionsUnlinked: 'acciones',
  PhaseChanged: 'fase',
  OperationStarted: 'operación',
  BlockerAdded: 'condición',
  BlockerLifted: 'condición',
  WorkStopped: 'condición',
  StopCorrected: 'condición',
  WorkResumed: 'condición',
  InvestmentTransferred: 'condición',
  InvestmentTakenBack: 'condición',
  InvestmentDeactivated: 'condición',
  InvestmentReactivated: 'condición',
  PhysicalProgressReported: 'avance físico',
  PhysicalProgressCorrected: 'avance físico',
  MoneyRecorded: 'dinero',
  MoneyCorrected: 'dinero',
};

/** One row per change, never touched again. */
export const investmentTimelineProjection: Projection<InvestmentTimelineRow> = {
  table: investmentTimeline,
  project(event) {
    if (!isOurs(event)) return {};
    const { cui, ...detail } = event.data;
    const place = { entity: event.entity, cui, seq: event.version, axis: AXIS[event.type], event: event.type };
    return { put: [{ ...place, day: dayOf(event), text: sentenceOf(event), detail, source: sourceOf(event) }] };
  },
};

function dayOf({ type, data }: Recorded): string | null {
  if (type === 'InvestmentRegistered') return data.phaseSince?.day ?? null;
  if (type === 'StopCorrected') return data.to.since.day;
  if (type === 'MoneyCorrected') return data.to.day;
  if ('since' in data) return data.since.day;
  return 'day' in data ? data.day : null;
}
