import { axisOf, placed } from '../chart/bullets.js';
import { monthTicks } from '../chart/calendar.js';
import { INK, RULE } from '../chart/svg.js';
import { calendarOf, endsOf, placeOf } from '../chart/timeline.js';
import { BAND_FILL, SPAN_LOOK } from '../chart/tones.js';
import type { BulletDrawing, TimelineDrawing } from '../document/model.js';
import { Canvas, colourOf } from './png.js';

/** One row of a chart, as a picture in its cell: points of the page, and pixels drawn for one of them. */
export const STRIP = { width: 330, height: 14 } as const;
const SCALE = 2;
const [WIDTH, HEIGHT] = [STRIP.width * SCALE, STRIP.height * SCALE];
const ARROW = 12;
const GRID = colourOf('#c8d0d6');

/** As in the SVG of `bulletDrawings`, without its words: these stand in the next cell. */
export function bulletStrip({ value, marker }: BulletDrawing['rows'][number], { bands }: BulletDrawing): Buffer {
  const axis = axisOf(bands, 0, WIDTH);
  const canvas = new Canvas(WIDTH, HEIGHT);
  for (const band of bands) {
    const [from, to] = [placed(band.from, axis), placed(band.to, axis)];
    if (from !== undefined && to !== undefined) canvas.fill(from, 0, to - from - 2, HEIGHT, colourOf(BAND_FILL[band.tone]));
  }
  const [bar, tick] = [placed(value, axis), placed(marker, axis)];
  if (bar !== undefined) canvas.fill(0, 9, Math.max(2, bar), 10, colourOf(INK));
  if (tick !== undefined) canvas.fill(Math.min(tick, WIDTH - 5) - 4, 2, 12, HEIGHT - 4, colourOf(RULE)).fill(Math.min(tick, WIDTH - 5), 2, 4, HEIGHT - 4, colourOf(INK));
  return canvas.png();
}

/** As in the SVG of `timelineDrawings`, one span; months are lines. */
export function spanStrip(span: TimelineDrawing['rows'][number]['spans'][number] | undefined, drawing: TimelineDrawing): Buffer {
  const calendar = calendarOf(drawing, 0, WIDTH - ARROW);
  const canvas = new Canvas(WIDTH, HEIGHT);
  for (const { day, year } of monthTicks(calendar.from, calendar.to, 24)) canvas.fill(placeOf(day, calendar), 0, year ? 2 : 1, HEIGHT, GRID);
  const ends = span && endsOf(span, calendar);
  if (!span || !ends) return canvas.png();
  const { fill, hatch } = SPAN_LOOK[span.tone];
  canvas.fill(ends[0], 8, ends[1] - ends[0], 12, colourOf(fill));
  if (hatch) for (let x = ends[0] + hatch * SCALE; x < ends[1] - 1; x += hatch * SCALE) canvas.fill(x, 8, 1, 12, colourOf(RULE));
  if (span.to === null) for (let step = 0; step < ARROW; step += 1) canvas.fill(ends[1] + step, 3 + step, 1, 22 - 2 * step, colourOf(fill));
  return canvas.png();
}
