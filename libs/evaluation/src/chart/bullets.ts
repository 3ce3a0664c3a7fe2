import type { BulletDrawing } from '../document/model.js';
import { fitted, widthOf } from './lines.js';
import { paged, stacked, type Row } from './pages.js';
import { INK, LINE, path, rect, RULE, SOFT, svg, texts, WIDTH } from './svg.js';
import { BAND_FILL } from './tones.js';

const GAP = 12;
const WORDS = 250;
const LABEL = { least: 80, most: 300 };
const BAR = 8;
const TICK = 18;
const LEAST_ROW = 24;

/** Percent to place, the ends included. What is no number is nothing; what is past an end is drawn there, and the words say how much it is. */
export interface Axis {
  from: number;
  to: number;
  /** In the drawing's units. */
  x: number;
  width: number;
}

export function axisOf(bands: BulletDrawing['bands'], x: number, width: number): Axis {
  const [from, to] = [Number(bands[0]?.from ?? 0), Number(bands.at(-1)?.to ?? 100)];
  return to > from && Number.isFinite(to - from) ? { from, to, x, width } : { from: 0, to: 100, x, width };
}

export function placed(value: string | null, { from, to, x, width }: Axis): number | undefined {
  const number = value === null || value === '' ? NaN : Number(value);
  if (!Number.isFinite(number)) return undefined;
  return x + Math.round(((Math.min(Math.max(number, from), to) - from) / (to - from)) * width);
}

/** A row per action: the scale behind, the value as a bar, the marker as a tick, the words beside. As many drawings as pages ask for. */
export function bulletDrawings(drawing: BulletDrawing): string[] {
  const label = Math.min(LABEL.most, Math.max(LABEL.least, ...drawing.rows.map((row) => widthOf(row.label))));
  const axis = axisOf(drawing.bands, label + GAP, WIDTH - label - WORDS - 2 * GAP);
  return paged(drawing.rows.map((row) => bulletRow(row, drawing, axis, label))).map((rows) => {
    const head = headOf(drawing, axis);
    const { shapes, foot } = stacked(rows, head.height);
    return svg(foot + LINE, [head.draw(0), ...shapes, scaleOf(drawing, axis, foot)]);
  });
}

function bulletRow({ label, value, valueText, marker, markerText }: BulletDrawing['rows'][number], { bands }: BulletDrawing, axis: Axis, width: number): Row {
  const words = [...fitted(valueText, WORDS, 2), ...fitted(markerText, WORDS, 2)];
  const one = fitted(`${valueText} · ${markerText}`, WORDS, 2);
  const said = one.length === 1 ? one : words;
  const named = fitted(label, width, 3);
  const height = Math.max(LEAST_ROW, Math.max(named.length, said.length) * LINE + 8);
  return {
    height,
    draw(y) {
      const middle = y + Math.round(height / 2);
      const [bar, tick] = [placed(value, axis), placed(marker, axis)];
      return [
        texts(named, 0, firstLine(middle, named)),
        ...bands.map(({ from, to, tone }) => band(placed(from, axis), placed(to, axis), y + 2, height - 4, BAND_FILL[tone])),
        bar === undefined ? '' : rect(axis.x, middle - BAR / 2, Math.max(1, bar - axis.x), BAR, INK),
        tick === undefined ? '' : markerShape(tick, middle),
        texts(said, axis.x + axis.width + GAP, firstLine(middle, said)),
      ].join('');
    },
  };
}

/** With the last pixel left white, so that neighbours stay apart in grey. */
function band(from: number | undefined, to: number | undefined, y: number, height: number, fill: string): string {
  return from === undefined || to === undefined ? '' : rect(from, y, to - from - 1, height, fill);
}

function markerShape(x: number, middle: number): string {
  const at = `M${x} ${middle - TICK / 2}v${TICK}`;
  return path(at, `stroke="${RULE}" stroke-width="6" fill="none"`) + path(at, `stroke="${INK}" stroke-width="3" fill="none"`);
}

function firstLine(middle: number, lines: readonly string[]): number {
  return middle - Math.round(((lines.length - 1) * LINE) / 2) + 4;
}

/** What the bar and the tick are, and each band by its name above it. */
function headOf({ bands, valueLabel, markerLabel }: BulletDrawing, axis: Axis): Row {
  const half = Math.floor(WIDTH / 2) - 40;
  const [bar, tick] = [fitted(valueLabel, half, 1), fitted(markerLabel, half, 1)];
  const second = 34 + widthOf(bar[0] ?? '') + 2 * GAP;
  return {
    height: 2 * LINE + 12,
    draw: (y) =>
      [
        rect(0, y + 4, 26, BAR, INK),
        texts(bar, 34, y + LINE - 3),
        markerShape(second + 4, y + 10),
        texts(tick, second + 14, y + LINE - 3),
        ...bands.map(({ label, from, to }) => bandName(label, placed(from, axis), placed(to, axis), y + 2 * LINE + 4)),
      ].join(''),
  };
}

function bandName(label: string, from: number | undefined, to: number | undefined, y: number): string {
  if (from === undefined || to === undefined) return '';
  const [line = ''] = fitted(label, Math.max(LINE, to - from), 1);
  return widthOf(line) > to - from ? '' : texts([line], from, y, ` fill="${SOFT}" font-weight="600"`);
}

/** The bounds of the bands below the rows. */
function scaleOf({ bands }: BulletDrawing, axis: Axis, y: number): string {
  const bounds = [...new Set([...bands.map(({ from }) => from), bands.at(-1)?.to ?? ''])];
  let free = 0;
  return bounds
    .map((bound) => {
      const at = placed(bound, axis);
      const [line = ''] = fitted(bound, WORDS, 1);
      if (at === undefined || at < free || at + widthOf(line) > WIDTH) return '';
      free = at + widthOf(line) + 4;
      return texts([line], at, y + LINE - 4, ` fill="${SOFT}"`);
    })
    .join('');
}
