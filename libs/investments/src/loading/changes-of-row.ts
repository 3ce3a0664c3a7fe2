import { decimal } from '@quipu/rules';
import type { InvestmentRow } from '../contract/rows.js';
import type { Authority } from '../contract/vocabulary.js';
import type { SentCommand } from '../domain/commands.js';
import { commandsOfRow } from './commands-of-row.js';
import type { InvestmentFileRow } from './file-row.js';

/** Something that a row says and the table does not. */
export interface RowChange {
  /** Spanish: `avance físico al 31/12/2025: 80.7`. */
  text: string;
  /** What records it; null where a load does not, and `advice` says which command does. */
  command: SentCommand | null;
  /** A later report, that takes nothing back: it needs no reason of its own. */
  isNews: boolean;
  /** Event that it changes; empty for news. */
  basis: string;
  advice: string;
}

/** What differs between a row and the investment as registered, each with the command that records it. */
export function changesOfRow(row: InvestmentFileRow, registered: InvestmentRow): RowChange[] {
  const sent = commandsOfRow(row);
  return [
    ...definition(row, registered),
    ...phase(row, registered),
    ...progress(sent, registered),
    ...money(sent, registered),
    ...blockers(row, sent, registered),
    ...condition(row, sent, registered),
  ];
}

const byHand = (text: string, advice: string): RowChange => ({ text, command: null, isNews: false, basis: '', advice });
const documentsOf = ({ documento }: InvestmentFileRow) => (documento === '' ? [] : [{ title: documento }]);

function definition(row: InvestmentFileRow, { name, actions, operation }: InvestmentRow): RowChange[] {
  const own = row.acciones.split(';').toSorted().join(', ');
  const operates = row.en_funcionamiento === 'sí';
  const changes: RowChange[] = [];
  if (row.nombre !== name) changes.push(byHand('nombre', 'restate-investment'));
  if (own !== actions.toSorted().join(', ')) changes.push(byHand(`acciones: ${actions.join(', ')} → ${own}`, 'link-actions'));
  if (operates !== (operation !== null)) changes.push(byHand(`en funcionamiento: ${row.en_funcionamiento}`, operates ? 'start-operation' : 'restate-investment'));
  return changes;
}

function phase(row: InvestmentFileRow, registered: InvestmentRow): RowChange[] {
  if (row.fase === registered.phase) return [];
  const since = { since: row.fecha, sinceIs: 'a más tardar' as const };
  const command: SentCommand = { kind: 'change-phase', cui: row.cui, phase: row.fase as InvestmentRow['phase'], ...since, documents: documentsOf(row) };
  const text = `fase: «${registered.phase}» → «${row.fase}»`;
  return [{ text, command, isNews: false, basis: registered.sources.phase.eventId, advice: 'restate-investment' }];
}

function progress(sent: readonly SentCommand[], { cui, progress: reports }: InvestmentRow): RowChange[] {
  const report = sent.find((command) => command.kind === 'report-physical-progress');
  if (!report) return [];
  const { day, percentage } = report;
  const same = reports.find((one) => one.day === day);
  if (same && decimal(same.percentage).eq(percentage)) return [];
  if (same) {
    const command: SentCommand = { kind: 'correct-physical-progress', cui, day, percentage, documents: report.documents };
    const text = `avance físico al ${day}: ${same.percentage} → ${percentage}`;
    return [{ text, command, isNews: false, basis: same.source.eventId, advice: 'correct-physical-progress' }];
  }
  const isNews = reports.every((one) => one.day < day);
  const text = `avance físico al ${day}: ${percentage}`;
  return isNews ? [{ text, command: report, isNews, basis: '', advice: 'report-physical-progress' }] : [byHand(text, 'correct-physical-progress')];
}

function money(sent: readonly SentCommand[], { cui, money: years }: InvestmentRow): RowChange[] {
  const record = sent.find((command) => command.kind === 'record-money');
  if (!record) return [];
  const { year, day, reported } = record;
  const known = years[year];
  const text = `avance financiero al ${day}: ${known?.day === day ? `${known.reported?.percentage ?? 'ninguno'} → ` : ''}${reported!.percentage}`;
  if (!known || known.day < day) return [{ text, command: record, isNews: true, basis: '', advice: 'record-money' }];
  // A later figure of the year has taken the place of the row's: nothing is left to compare with.
  if (known.day > day) return [];
  const before = known.reported;
  if (before && before.denominator === reported!.denominator && decimal(before.percentage).eq(reported!.percentage)) return [];
  const command: SentCommand = { kind: 'correct-money', cui, year, day, amounts: known.amounts, reported, documents: record.documents };
  return [{ text, command, isNews: false, basis: known.source.eventId, advice: 'correct-money' }];
}

function blockers(row: InvestmentFileRow, sent: readonly SentCommand[], { cui, blockers: open }: InvestmentRow): RowChange[] {
  const own = sent.filter((command) => command.kind === 'add-blocker');
  const added = own.filter(({ authority }) => !open.some((one) => one.authority === authority));
  const lifted = open.filter(({ authority }) => !own.some((one) => one.authority === authority));
  const lift = (authority: Authority): SentCommand => ({ kind: 'lift-blocker', cui, authority, since: row.fecha, sinceIs: 'a más tardar', documents: documentsOf(row) });
  return [
    ...added.map((command) => ({ text: `impedimento nuevo: ${command.authority}`, command, isNews: false, basis: '', advice: 'add-blocker' })),
    ...lifted.map(({ authority, source }) => ({
      text: `impedimento levantado: ${authority}`,
      command: lift(authority),
      isNews: false,
      basis: source.eventId,
      advice: 'lift-blocker',
    })),
  ];
}

const ENDS: Readonly<Record<string, string>> = {
  paralizada: 'resume-work',
  'a cargo de otra entidad': 'take-back-investment',
  desactivada: 'reactivate-investment',
};

/** «en marcha» and «con impedimento» follow from the blockers: only leaving or entering another one is a change of its own. */
function condition(row: InvestmentFileRow, sent: readonly SentCommand[], registered: InvestmentRow): RowChange[] {
  const before = registered.condition;
  const isFree = (name: string) => ENDS[name] === undefined;
  if (row.condicion === before || (isFree(row.condicion) && isFree(before))) return [];
  const text = `condición: «${before}» → «${row.condicion}»`;
  if (!isFree(before)) return [byHand(text, ENDS[before]!)];
  const last = sent.at(-1)!;
  return [{ text, command: last, isNews: false, basis: registered.sources.condition.eventId, advice: last.kind }];
}
