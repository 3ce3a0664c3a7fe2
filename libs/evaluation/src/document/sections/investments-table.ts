import type { InvestmentRow } from '@quipu/investments';
import { formatNumber } from '@quipu/rules';
import { shortDate } from '../dates.js';
import type { SectionInput } from '../input.js';
import type { Cell, Column, Table, TableRow } from '../model.js';
import { yearOf } from '../period.js';
import { stopText } from '../stop-text.js';
import { FINISHED } from './investment-counts.js';

const NOTE =
  'Fuente: registro de inversiones, tal como estaba en el corte. Avance financiero: devengado entre PIM del año, en soles, o el porcentaje reportado con lo que la fuente dice que es su denominador. «Sin dato» no es 0.';
/** One table per action: how it is read is told once, in the annex. */
const SHORT_NOTE = 'Fuente: registro de inversiones, tal como estaba en el corte; cómo se leen los avances, en el anexo 5.3.';

const COLUMNS: readonly Column[] = [
  { title: 'CUI', align: 'left', width: 14 },
  { title: 'Inversión', align: 'left', width: 92 },
  { title: 'Fase', align: 'left', width: 26 },
  { title: 'Condición', align: 'left', width: 50 },
  { title: 'Avance físico (%)', align: 'right', width: 18 },
  { title: 'Avance financiero (%)', align: 'right', width: 24 },
];

/** The investments of an action: where each stands, and what holds it. */
export function actionInvestmentsTable(action: string, investments: readonly InvestmentRow[], input: SectionInput): Table {
  const rows = investments.map((row): TableRow => ({ kind: 'plain', cells: cellsOf(row, input) }));
  return { kind: 'table', id: `inversiones-${action}`, caption: `Inversiones de ${action}`, columns: [...COLUMNS], rows, note: SHORT_NOTE };
}

/** All of them, each once, with the actions that it serves. */
export function investmentsTable(input: SectionInput): Table {
  const rows = input.followUp.investments.map((row): TableRow => {
    const [cui, ...cells] = cellsOf(row, input);
    return { kind: 'plain', cells: [cui!, { text: row.actions.join(', ') }, ...cells] };
  });
  const [cui, ...columns] = COLUMNS;
  return {
    kind: 'table',
    id: 'inversiones',
    caption: `Inversiones vinculadas al plan (${rows.length})`,
    columns: [cui!, { title: 'Acciones', align: 'left', width: 20 }, ...columns],
    rows,
    note: NOTE,
  };
}

function cellsOf(row: InvestmentRow, input: SectionInput): Cell[] {
  return [{ text: row.cui }, { text: row.name }, phaseCell(row), conditionCell(row, input), physicalCell(row, input), financialCell(row, input)];
}

function phaseCell({ phase, operation }: InvestmentRow): Cell {
  return operation ? { text: phase, note: 'en funcionamiento' } : { text: phase };
}

function conditionCell(row: InvestmentRow, input: SectionInput): Cell {
  const { phase, condition, stops, blockers, holder } = row;
  if (FINISHED.includes(phase)) return { text: 'nada por ejecutar', tone: 'muted' };
  const open = condition === 'paralizada' ? stops.at(-1) : undefined;
  const why = [
    ...(open ? [stopText(row, open, input.cut.validDate)] : []),
    ...blockers.map(({ authority, detail }) => (detail === null ? authority : `${authority}: ${detail}`)),
    ...(holder ? [`a cargo de ${holder.to}, ${holder.agreement}`] : []),
  ];
  const cell: Cell = condition === 'paralizada' ? { text: condition, tone: 'attention' } : { text: condition };
  return why.length > 0 ? { ...cell, note: why.join('; ') } : cell;
}

/** The last one known by the end of the period. */
function physicalCell({ progress }: InvestmentRow, { cut }: SectionInput): Cell {
  const last = progress.findLast(({ day }) => day <= cut.validDate);
  if (!last) return { text: 'sin dato', tone: 'muted' };
  const corrected = last.corrections > 0 ? '; corregido' : '';
  return { text: formatNumber(last.percentage), note: `al ${shortDate(last.day)}${corrected}` };
}

/** Never without what it is divided by. */
function financialCell({ money }: InvestmentRow, { period }: SectionInput): Cell {
  const year = money[yearOf(period)];
  if (year?.financial) {
    const { devengado, PIM } = year.amounts;
    return { text: formatNumber(year.financial.rounded, 2), note: `devengado S/ ${formatNumber(devengado!, 2)} entre PIM S/ ${formatNumber(PIM!, 2)}` };
  }
  if (year?.reported) return { text: formatNumber(year.reported.percentage), note: `reportado; denominador: ${year.reported.denominator}` };
  return { text: 'sin dato', tone: 'muted' };
}

