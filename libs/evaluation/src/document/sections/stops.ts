import { daysStopped, stoppedByContraloria, totalDaysStopped, type InvestmentRow, type StopText } from '@quipu/investments';
import { shortDate } from '../dates.js';
import type { SectionInput } from '../input.js';
import type { Block, Chart, Table, TimelineDrawing } from '../model.js';
import { yearOf } from '../period.js';
import { sinceText } from '../stop-text.js';
import { count } from '../words.js';

/** When each investment has stood still, and on what grounds; stops that began after the period are told apart. */
export function stops(input: SectionInput): Block[] {
  const stopped = input.followUp.investments.filter(({ stops: of }) => of.length > 0);
  if (stopped.length === 0) return [{ kind: 'paragraph', text: 'Ninguna inversión registra paralizaciones al corte.' }];
  return [timeline(stopped, input), stopsTable(stopped, input)];
}

function timeline(investments: readonly InvestmentRow[], { period, cut }: SectionInput): Chart {
  const start = investments.flatMap(({ stops: of }) => of.map(({ since }) => since.day)).reduce((least, day) => (day < least ? day : least), `${yearOf(period)}-01-01`);
  const end = investments.flatMap(({ stops: of }) => of.map(({ since, ended }) => ended?.since.day ?? since.day)).reduce((most, day) => (day > most ? day : most), cut.validDate);
  const rows: TimelineDrawing['rows'] = investments.map((row) => ({ label: row.cui, spans: row.stops.map((stop) => spanOf(row, stop, end)) }));
  return {
    kind: 'chart',
    id: 'paralizaciones',
    caption: `Inversiones paralizadas entre el ${shortDate(start)} y el ${shortDate(end)}`,
    description: rows.map(({ label, spans }) => `${label}: ${spans.map(({ text }) => text).join('; ')}`).join('. '),
    drawing: { type: 'timeline', start, end, rows },
  };
}

function spanOf(row: InvestmentRow, stop: StopText, end: string): TimelineDrawing['rows'][number]['spans'][number] {
  const tone = stop.ended ? 'muted' : 'attention';
  return { from: stop.since.day, to: stop.ended?.since.day ?? null, tone, text: `${stop.cause}, ${sinceText(row, stop, end)}` };
}

function stopsTable(investments: readonly InvestmentRow[], { cut }: SectionInput): Table {
  const day = cut.validDate;
  return {
    kind: 'table',
    id: 'paralizaciones',
    caption: `Paralizaciones: causa, norma y días al ${shortDate(day)}`,
    columns: [
      { title: 'CUI', align: 'left', width: 16 },
      { title: 'Causa', align: 'left', width: 44 },
      { title: 'Norma y artículo', align: 'left', width: 50 },
      { title: 'Desde y hasta', align: 'left', width: 50 },
      { title: 'Días', align: 'right', width: 18 },
      { title: 'Seis meses sin avance (Contraloría)', align: 'left', width: 44 },
    ],
    rows: investments.flatMap((row) =>
      row.stops.map((stop, place) => ({
        kind: 'plain' as const,
        cells: [
          { text: row.cui },
          stop.effect === null ? { text: stop.cause } : { text: stop.cause, note: stop.effect },
          { text: [stop.norm, stop.article].filter((text) => text !== '').join(', ') },
          { text: sinceText(row, stop, day) },
          { text: place === row.stops.length - 1 ? daysText(row, day) : '' },
          place === row.stops.length - 1 ? contraloria(row, day) : { text: '' },
        ],
      })),
    ),
    note: 'Fuente: registro de inversiones al corte. Los días son los de todas las paralizaciones de la inversión hasta el fin del periodo. La Contraloría llama paralizada a la obra con seis meses sin avance físico, se haya declarado o no.',
  };
}

function daysText(row: InvestmentRow, day: string): string {
  const days = totalDaysStopped(row, day);
  if (!daysStopped(row, day)?.atLeast) return count(days, 'día', 'días');
  return days === 0 ? 'sin dato' : `al menos ${count(days, 'día', 'días')}`;
}

function contraloria(row: InvestmentRow, day: string) {
  const { met, because } = stoppedByContraloria(row, day);
  return { text: met, note: because };
}
