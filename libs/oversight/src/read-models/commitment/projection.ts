import type { Projection, RowSet } from '@quipu/projections';
import type { CommitmentMade } from '../../contract/commitment-events.js';
import type { CommitmentRow } from '../../contract/rows.js';
import { dayText } from '../../domain/calendar.js';
import { recorded, sourceOf, standing, stepped, type Recorded } from '../recorded.js';
import { commitment } from './table.js';

/** Commitments with their first due date, their states and the reports that opened with them. */
export const commitmentProjection: Projection<CommitmentRow> = {
  table: commitment,
  project(event, tables) {
    const row = rowAfter(recorded(event), tables.of(commitment));
    return row ? { put: [row] } : {};
  },
};

function rowAfter(event: Recorded, rows: RowSet<CommitmentRow>): CommitmentRow | undefined {
  const row = () => standing(rows.get({ id: (event.data as { id: string }).id }), event);
  switch (event.type) {
    case 'CommitmentMade':
      return made(event);
    case 'CommitmentStateChanged':
      return stepped(row(), event, event.data.to, `Pasó de «${event.data.from}» a «${event.data.to}».`);
    case 'CommitmentDueDateMoved': {
      const { from, to } = event.data;
      const before = row();
      return stepped({ ...before, due_on: to }, event, before.state, `El plazo pasó del ${dayText(from)} al ${dayText(to)}.`);
    }
    case 'CommitmentAssigned': {
      const { from, to } = event.data;
      const before = row();
      return stepped({ ...before, owner: to }, event, before.state, `Pasó de ${from.name} a ${to.name}.`);
    }
    case 'CommitmentCarriedOver': {
      const { to: period, state, dueOn } = event.data;
      const before = row();
      const carried_to = [...before.carried_to, { period, state, dueOn }];
      return stepped({ ...before, carried_to }, event, before.state, `Pasó al informe de ${period}, en estado «${state}».`);
    }
    default:
      return undefined;
  }
}

function made(event: Recorded<CommitmentMade>): CommitmentRow {
  const { periodEnd: _periodEnd, dueOn: due_on, evidenceRequired: evidence_required, ...said } = event.data;
  const dates = { first_due_on: due_on, due_on };
  const start = { state: 'pendiente' as const, carried_to: [], history: [], source: sourceOf(event) };
  const row: CommitmentRow = { entity: event.entity, ...said, ...dates, evidence_required, ...start };
  return stepped(row, event, 'pendiente', `Se registró con plazo al ${dayText(due_on)}.`);
}
