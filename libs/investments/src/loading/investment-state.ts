import type { InvestmentRow, StopText } from '../contract/rows.js';
import type { StopGrounds } from '../contract/events.js';
import type { InvestmentState } from '../domain/state.js';

/** A row of the read table put back into the state that the rules know. */
export function investmentStateOf(row: InvestmentRow): InvestmentState {
  const { cui, name, actions, phase, phase_since: phaseSince, operation, holder, deactivated } = row;
  const last = row.stops.at(-1);
  return {
    cui,
    name,
    actions,
    phase,
    phaseSince,
    operation,
    blockers: row.blockers.map(({ authority, since }) => ({ authority, since })),
    stop: last && last.ended === null ? groundsOf(last) : null,
    pastStop: pastStopOf(row.stops),
    holder: holder && { since: holder.since },
    deactivated: deactivated && { since: deactivated.since },
    progress: row.progress.map(({ day, percentage }) => ({ day, percentage })),
    money: Object.fromEntries(Object.entries(row.money).map(([year, { day, amounts, reported }]) => [year, { day, amounts, reported }])),
  };
}

function pastStopOf(stops: readonly StopText[]): InvestmentState['pastStop'] {
  const past = stops.findLast(({ ended }) => ended !== null);
  return past ? { grounds: groundsOf(past), ended: past.ended!.since.day } : null;
}

function groundsOf({ cause, since, norm, article, effect }: StopText): StopGrounds {
  return { cause, since, norm, article, effect };
}
