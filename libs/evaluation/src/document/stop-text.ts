import { daysStopped, type InvestmentRow, type StopText } from '@quipu/investments';
import { shortDate } from './dates.js';
import { count } from './words.js';

/** Cause, norm and article, since when and for how long: «falta de recursos…; Directiva…, artículo 7; desde el 01/03/2025, 121 días al 30/06/2025». */
export function stopText(row: InvestmentRow, stop: StopText, day: string): string {
  const { cause, norm, article, effect } = stop;
  const grounds = [cause, norm === '' ? '' : article === '' ? norm : `${norm}, ${article}`, effect ?? '', sinceText(row, stop, day)];
  return grounds.filter((text) => text !== '').join('; ');
}

/** How long, only as far as the source lets it be known. */
export function sinceText(row: InvestmentRow, { since, ended }: StopText, day: string): string {
  const exact = since.is === 'exacta';
  const from = exact ? `desde el ${shortDate(since.day)}` : `a más tardar desde el ${shortDate(since.day)} (la fuente no dice el día)`;
  if (ended) return `${from} hasta el ${shortDate(ended.since.day)} (${ended.by})`;
  const stopped = daysStopped(row, day);
  if (!stopped || (stopped.days === 0 && !exact)) return from;
  return `${from}, ${stopped.atLeast ? 'al menos ' : ''}${count(stopped.days, 'día', 'días')} al ${shortDate(day)}`;
}
