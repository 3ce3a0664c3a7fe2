import { shortDate } from '../document/dates.js';
import type { TimelineDrawing } from '../document/model.js';
import { dayOf, monthTicks, type MonthTick } from './calendar.js';
import { fitted, widthOf } from './lines.js';
import { paged, stacked, type Row } from './pages.js';
import { INK, LINE, path, rect, RULE, SOFT, svg, texts, WIDTH } from './svg.js';
import { SPAN_LOOK } from './tones.js';

type Span = TimelineDrawing['rows'][number]['spans'][number];

const GAP = 12;
const LABEL = { least: 60, most: 260 };
const BAR = 10;
const ARROW = 9;
const HEAD = 2 * LINE + 8;
/** Room for the name of a month. */
const MONTH = 34;

export interface Calendar {
  /** As `dayOf`. */
  from: number;
  to: number;
  x: number;
  width: number;
}

export function calendarOf({ start, end }: TimelineDrawing, x: number, width: number): Calendar {
  const from = dayOf(start) ?? 0;
  return { from, to: Math.max(from + 1, dayOf(end) ?? 0), x, width };
}

/** Where a day stands; before the start and after the end, there. */
export function placeOf(day: number, { from, to, x, width }: Calendar): number {
  return x + Math.round(((Math.min(Math.max(day, from), to) - from) * width) / (to - from));
}

/** The ends of a span in the drawing; undefined when no part of it lies within the calendar. */
export function endsOf({ from, to }: Span, calendar: Calendar): [number, number] | undefined {
  const [first, last] = [dayOf(from), to === null ? calendar.to : dayOf(to)];
  if (first === undefined || last === undefined || last < calendar.from || first > calendar.to) return undefined;
  const [start, end] = [placeOf(first, calendar), placeOf(Math.max(first, last), calendar)];
  const right = calendar.x + calendar.width;
  return end - start >= 3 ? [start, end] : [Math.min(start, right - 3), Math.min(start, right - 3) + 3];
}

/** Rows of spans over a calendar of months, each span with its words above; one that goes on ends in an arrow. As many drawings as pages ask for. */
export function timelineDrawings(drawing: TimelineDrawing): string[] {
  const label = Math.min(LABEL.most, Math.max(LABEL.least, ...drawing.rows.map((row) => widthOf(row.label))));
  const calendar = calendarOf(drawing, label + GAP, WIDTH - label - GAP - ARROW - 1);
  const ticks = monthTicks(calendar.from, calendar.to, Math.floor(calendar.width / MONTH));
  return paged(drawing.rows.flatMap((row) => timelineRows(row, calendar, label))).map((rows) => {
    const { shapes, foot } = stacked(rows, HEAD);
    return svg(foot + 4, [headOf(drawing, ticks, calendar), gridOf(ticks, calendar, foot), ...shapes]);
  });
}

/** A row of the drawing for each span, so that a long list can go on in the next; the label stands beside the first. */
function timelineRows({ label, spans }: TimelineDrawing['rows'][number], calendar: Calendar, width: number): Row[] {
  const named = fitted(label, width, 3);
  if (spans.length === 0) return [spanRow(named, undefined, calendar)];
  return spans.map((span, place) => spanRow(place === 0 ? named : [], span, calendar));
}

function spanRow(named: readonly string[], span: Span | undefined, calendar: Calendar): Row {
  const words = span ? fitted(wordsOf(span), calendar.width, 2) : [];
  const height = Math.max(named.length * LINE + 6, words.length * LINE + BAR + 12);
  const ends = span && endsOf(span, calendar);
  return {
    height,
    draw(y) {
      const widest = Math.max(0, ...words.map(widthOf));
      const [start, right] = [ends?.[0] ?? calendar.x, calendar.x + calendar.width];
      // Words that would run out of the drawing end at its edge instead.
      const said = start + widest > right ? texts(words, right, y + LINE, ' text-anchor="end"') : texts(words, start, y + LINE);
      return [
        path(`M0 ${y}h${WIDTH}`, 'stroke="#dfe4e8" fill="none"'),
        texts(named, 0, y + LINE),
        said,
        span && ends ? bar(span, ends, y + words.length * LINE + 5) : '',
      ].join('');
    },
  };
}

function wordsOf({ text, to }: Span): string {
  return to === null ? `${text} ▶` : text;
}

function bar({ tone, to }: Span, [from, end]: readonly [number, number], y: number): string {
  const { fill, hatch } = SPAN_LOOK[tone];
  const lines = hatch ? Array.from({ length: Math.max(0, Math.floor((end - from - 1) / hatch)) }, (_, line) => `M${from + (line + 1) * hatch} ${y}v${BAR}`).join('') : '';
  return [
    rect(from, y, end - from, BAR, fill),
    lines === '' ? '' : path(lines, `stroke="${RULE}" fill="none"`),
    to === null ? path(`M${end} ${y - 2}l${ARROW} ${BAR / 2 + 2}l-${ARROW} ${BAR / 2 + 2}z`, `fill="${fill}"`) : '',
  ].join('');
}

function headOf({ end }: TimelineDrawing, ticks: readonly MonthTick[], calendar: Calendar): string {
  const legend = fitted(`▶ continúa al ${shortDate(end)}`, WIDTH, 1);
  let free = 0;
  const names = ticks.map(({ day, text, year }) => {
    const x = placeOf(day, calendar) + 3;
    if (x < free || x + widthOf(text) > WIDTH) return '';
    free = x + widthOf(text);
    return texts([text], x, HEAD - 4, year ? ` fill="${INK}" font-weight="600"` : ` fill="${SOFT}"`);
  });
  return texts(legend, 0, LINE - 3, ` fill="${SOFT}"`) + names.join('');
}

function gridOf(ticks: readonly MonthTick[], calendar: Calendar, foot: number): string {
  const lines = (wanted: boolean) => ticks.filter(({ year }) => year === wanted).map(({ day }) => `M${placeOf(day, calendar)} ${LINE + 8}V${foot}`).join('');
  const [years, months] = [lines(true), lines(false)];
  return (years === '' ? '' : path(years, 'stroke="#8a959d" fill="none"')) + (months === '' ? '' : path(months, 'stroke="#dfe4e8" fill="none"'));
}
