import type { ActionPhysicalProgressRow, MaintenanceMetaRow } from '@quipu/operations';
import { formatNumber } from '@quipu/rules';
import type { BudgetLine } from '../follow-up-index.js';
import type { SectionInput } from '../input.js';
import type { Block, Cell, Table } from '../model.js';
import { sortedBy } from '../order.js';
import { POI_LEGEND, progressCell } from '../progress-cell.js';
import { poiRuleNote } from '../rule.js';
import { isLarge } from '../size.js';

/** Physical progress of every action by its activities, the total of the POI, and the maintenance metas of the year. */
export function poiFollowUp(input: SectionInput): Block[] {
  const rows = sortedBy(input.physicalProgress.filter(({ plan }) => plan === input.index.plan.code), ({ action }) => action);
  const empty: Block = { kind: 'paragraph', text: 'No hay seguimiento del POI registrado en el periodo.' };
  return [...(rows.length > 0 ? [actionsTable(rows, input)] : [empty]), ...budgetTables(input.followUp.budgets), ...(input.metas.length > 0 ? [metasTable(input.metas)] : [])];
}

function actionsTable(rows: readonly ActionPhysicalProgressRow[], input: SectionInput): Table {
  const { poiSummary } = input;
  return {
    kind: 'table',
    id: 'seguimiento-del-poi',
    caption: 'Avance físico de las acciones por sus actividades operativas',
    columns: [
      { title: 'Acción', align: 'left', width: 24 },
      { title: 'Con porcentaje', align: 'right', width: 18 },
      { title: 'S.I.', align: 'right', width: 12 },
      { title: 'S.P.', align: 'right', width: 12 },
      { title: 'Sin tope (%)', align: 'right', width: 20 },
      { title: 'Con tope (%)', align: 'right', width: 20 },
      { title: 'Reportado en documento (%)', align: 'right', width: 30 },
    ],
    rows: [
      ...(isLarge(input) ? [] : rows).map((row) => ({ kind: 'plain' as const, cells: [{ text: row.action }, ...computedCells(row.computed), reportedCell(row)] })),
      ...(poiSummary ? [{ kind: 'total' as const, cells: [{ text: 'Total del POI' }, ...computedCells(poiSummary.total), { text: '' }] }] : []),
    ],
    note: `${poiRuleNote()} ${POI_LEGEND} La acción es la media de sus actividades y solo tiene cifra si ninguna es S.I.; el total es la media de las actividades. Lo reportado en un documento no se mezcla con lo calculado.`,
  };
}

function computedCells(computed: ActionPhysicalProgressRow['computed']): Cell[] {
  if (!computed) return [...['0', '0', '0'].map((text) => ({ text })), ...['sin dato', 'sin dato'].map((text): Cell => ({ text, tone: 'muted' }))];
  const { values, incomplete, unprogrammed, uncapped, capped } = computed;
  return [...[values, incomplete, unprogrammed].map((amount) => ({ text: String(amount) })), progressCell(uncapped), progressCell(capped)];
}

function reportedCell({ reported }: ActionPhysicalProgressRow): Cell {
  return reported ? { text: formatNumber(reported.percentage, 2) } : { text: '-', tone: 'muted' };
}

function budgetTables(budgets: readonly BudgetLine[]): Table[] {
  if (budgets.length === 0) return [];
  const table: Table = {
    kind: 'table',
    id: 'actividades-presupuestales',
    caption: 'Actividades presupuestales y su ejecución',
    columns: [
      { title: 'Código', align: 'left', width: 26 },
      { title: 'Actividad', align: 'left', width: 110 },
      { title: 'Acción', align: 'left', width: 20 },
      { title: 'Ejecución (%)', align: 'right', width: 20 },
    ],
    rows: budgets.map(({ activity: { activity, name, action }, percentage }) => ({
      kind: 'plain',
      cells: [{ text: activity }, { text: name }, { text: action }, { text: formatNumber(percentage) }],
    })),
    note: 'Fuente: registro de actividades al corte. El porcentaje es el que da el documento registrado, que no declara su denominador.',
  };
  return [table];
}

function metasTable(metas: readonly MaintenanceMetaRow[]): Table {
  return {
    kind: 'table',
    id: 'metas-de-mantenimiento',
    caption: 'Metas de mantenimiento del año',
    columns: [
      { title: 'Finalidad', align: 'left', width: 18 },
      { title: 'Meta', align: 'left', width: 80 },
      { title: 'Acción', align: 'left', width: 20 },
      { title: 'Longitud (km)', align: 'right', width: 22 },
      { title: 'Estado', align: 'left', width: 40 },
    ],
    rows: sortedBy(metas, ({ finalidad }) => finalidad).map(({ finalidad, name, action, km, km_stated, state, state_detail }) => ({
      kind: 'plain',
      cells: [
        { text: finalidad },
        { text: name },
        action === null ? { text: 'sin dato', tone: 'muted' } : { text: action },
        kmCell(km, km_stated),
        state_detail === null ? { text: state } : { text: state, note: state_detail },
      ],
    })),
    note: `Fuente: registro de metas de mantenimiento al corte. La longitud es la que dan las progresivas de la meta. ${poiRuleNote()}`,
  };
}

function kmCell(km: string | null, stated: string | null): Cell {
  const cell: Cell = km === null ? { text: 'sin dato', tone: 'muted' } : { text: formatNumber(km) };
  return stated !== null && stated !== km ? { ...cell, note: `la fuente dice ${formatNumber(stated)}` } : cell;
}
