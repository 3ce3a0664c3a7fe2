import type { ActivityProgressRow, Month, Progress } from '@quipu/operations';
import { formatNumber } from '@quipu/rules';
import type { Cell, Table } from '../model.js';
import { progressCell } from '../progress-cell.js';
import { poiRuleNote } from '../rule.js';

const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'set', 'oct', 'nov', 'dic'];

/** The reported activities of an action, with the months that lack a record or came late. */
export function activitiesTable(action: string, activities: readonly ActivityProgressRow[]): Table {
  return {
    kind: 'table',
    id: `actividades-${action}`,
    caption: `Actividades operativas de ${action}`,
    columns: [
      { title: 'Código', align: 'left', width: 24 },
      { title: 'Actividad', align: 'left', width: 56 },
      { title: 'Unidad de medida', align: 'left', width: 20 },
      { title: 'Programado', align: 'right', width: 16 },
      { title: 'Ejecutado', align: 'right', width: 16 },
      { title: 'Avance físico (%)', align: 'right', width: 18 },
      { title: 'Meses', align: 'left', width: 26 },
    ],
    rows: activities.map((row) => ({
      kind: 'plain',
      cells: [
        { text: row.activity },
        { text: row.name },
        row.unit_of_measure === null ? { text: 'sin dato', tone: 'muted' } : { text: row.unit_of_measure },
        amount(row.physical.programmed),
        amount(row.physical.executed),
        advance(row.physical),
        monthsCell(row),
      ],
    })),
    note: `${poiRuleNote()} Avance sin tope; el tope, donde lo hay, va debajo. S.I., S.P. y «-» se explican en el anexo 5.2; ninguno es 0.`,
  };
}

function amount(value: string | null): Cell {
  return value === null ? { text: 'no acumula', tone: 'muted' } : { text: formatNumber(value) };
}

function advance({ uncapped, capped }: Progress): Cell {
  const cell = progressCell(uncapped);
  const differs = uncapped.kind === 'value' && capped.kind === 'value' && uncapped.exact !== capped.exact;
  return differs ? { ...cell, note: `con tope: ${progressCell(capped).text}` } : cell;
}

function monthsCell({ months_missing, months_late }: ActivityProgressRow): Cell {
  const said = [named('sin registro', months_missing), named('tardíos', months_late)].filter((text) => text !== '');
  if (said.length === 0) return { text: 'al día' };
  return months_missing.length > 0 ? { text: said.join('; '), tone: 'attention' } : { text: said.join('; ') };
}

function named(what: string, months: readonly Month[]): string {
  return months.length === 0 ? '' : `${what}: ${months.map((month) => MONTHS[month - 1]).join(', ')}`;
}
