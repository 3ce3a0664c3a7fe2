import type { CommitmentRow, CommitmentState } from '@quipu/oversight';
import { shortDate } from '../dates.js';
import type { Cell } from '../model.js';

const OPEN: readonly CommitmentState[] = ['pendiente', 'en proceso'];

/** Still to be done after its due date, on a day (ISO). */
export function overdueOf({ state, due_on }: Pick<CommitmentRow, 'state' | 'due_on'>, day: string): boolean {
  return OPEN.includes(state) && due_on < day;
}

export function ownerCell({ owner, support }: CommitmentRow): Cell {
  const text = owner.code === null ? owner.name : `${owner.code} ${owner.name}`;
  const notes = [owner.code === null ? 'no está en el plan' : '', support.length > 0 ? `con apoyo de ${support.join(', ')}` : ''].filter((note) => note !== '');
  return notes.length > 0 ? { text, note: notes.join('; ') } : { text };
}

/** A moved date keeps the first one in sight. */
export function dueCell({ due_on, first_due_on }: Pick<CommitmentRow, 'due_on' | 'first_due_on'>): Cell {
  const cell: Cell = { text: shortDate(due_on) };
  return due_on === first_due_on ? cell : { ...cell, note: `primera fecha: ${shortDate(first_due_on)}` };
}

export function stateCell(row: Pick<CommitmentRow, 'state' | 'due_on'>, day: string): Cell {
  return overdueOf(row, day) ? { text: row.state, tone: 'attention', note: 'vencido' } : { text: row.state };
}

export function gapCell({ gap }: CommitmentRow): Cell {
  const { text, figure } = gap;
  if (!figure) return { text };
  const rule = figure.ruleSet === null ? 'cifra reportada' : figure.ruleSet;
  return { text, note: `cifra: ${figure.value ?? 'sin dato'} (${rule})` };
}
