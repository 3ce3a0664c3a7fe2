import type { Chart } from '../document/model.js';
import { bulletDrawings } from './bullets.js';
import { timelineDrawings } from './timeline.js';

/** A chart as SVG: one drawing, or several where a page could not hold it. Its words are in `description`. */
export function drawingsOf({ drawing }: Pick<Chart, 'drawing'>): string[] {
  return drawing.type === 'bullets' ? bulletDrawings(drawing) : timelineDrawings(drawing);
}
