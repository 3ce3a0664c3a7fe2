import type { FactDay } from '../../contract/events.js';
import type { InvestmentRow, StopEnd, StopText } from '../../contract/rows.js';
import { conditionOf } from '../../domain/condition.js';
import { sourceOf, type Recorded } from '../recorded.js';

type Facts = Pick<InvestmentRow, 'blockers' | 'stops' | 'holder' | 'deactivated'>;
export type ConditionEvent = Extract<
  Recorded,
  {
    type:
      | `Blocker${'Added' | 'Lifted'}`
      | 'WorkStopped'
      | 'StopCorrected'
      | 'WorkResumed'
      | `Investment${'Transferred' | 'TakenBack' | 'Deactivated' | 'Reactivated'}`;
  }
>;

/** The facts of the condition, and the condition that follows from them. */
export function conditionAfter(event: ConditionEvent, row: InvestmentRow): Partial<InvestmentRow> {
  const changed = factsAfter(event, row);
  const { blockers, stops, holder, deactivated } = { ...row, ...changed };
  const stop = stops.find(({ ended }) => ended === null) ?? null;
  const condition = conditionOf({ blockers, stop, holder, deactivated });
  return { ...changed, condition, sources: { ...row.sources, condition: sourceOf(event) } };
}

function factsAfter(event: ConditionEvent, { blockers, stops }: InvestmentRow): Partial<Facts> {
  const source = sourceOf(event);
  switch (event.type) {
    case 'BlockerAdded': {
      const { authority, since, detail } = event.data;
      return { blockers: [...blockers, { authority, since, detail, source }] };
    }
    case 'BlockerLifted':
      return { blockers: blockers.filter(({ authority }) => authority !== event.data.authority) };
    case 'WorkStopped': {
      const { cui: _cui, ...grounds } = event.data;
      return { stops: [...stops, { ...grounds, source, corrections: 0, ended: null }] };
    }
    case 'StopCorrected':
      return { stops: withLast(stops, (last) => ({ ...last, ...event.data.to, source, corrections: last.corrections + 1 })) };
    case 'WorkResumed':
      return { stops: ended(stops, event, event.data.since, 'reanudación') };
    case 'InvestmentTransferred': {
      const { to, agreement, since } = event.data;
      return { holder: { to, agreement, since, source }, stops: ended(stops, event, since, 'transferencia') };
    }
    case 'InvestmentTakenBack':
      return { holder: null };
    case 'InvestmentDeactivated':
      return { deactivated: { since: event.data.since, source }, stops: ended(stops, event, event.data.since, 'desactivación') };
    case 'InvestmentReactivated':
      return { deactivated: null };
  }
}

function withLast(stops: StopText[], change: (last: StopText) => StopText): StopText[] {
  return stops.map((stop, index) => (index === stops.length - 1 ? change(stop) : stop));
}

/** Ends the stop that is open, if one is. */
function ended(stops: StopText[], event: ConditionEvent, since: FactDay, by: StopEnd): StopText[] {
  return withLast(stops, (last) => (last.ended ? last : { ...last, ended: { since, by, source: sourceOf(event) } }));
}
