import type { Bar, Tone } from '../document/model.js';
import { Canvas, colourOf } from './png.js';

export const BAR = { width: 300, height: 12 } as const;
/** Drawn pixels for one of the page. */
const SCALE = 2;
const COLOURS: Readonly<Record<Tone, string>> = { malo: '#9b2c2c', regular: '#e3b341', bueno: '#2f6f4f', attention: '#9b2c2c', muted: '#c9ced3' };

/** A stacked bar of counts as PNG. The same counts are the same bytes. */
export function barPng({ parts }: Bar): Buffer {
  const [width, height] = [BAR.width * SCALE, BAR.height * SCALE];
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const canvas = new Canvas(width, height);
  let before = 0;
  for (const { tone, count } of parts) {
    const from = Math.ceil((before * width) / total);
    before += count;
    if (count > 0) canvas.fill(from, 0, Math.ceil((before * width) / total) - from, height, colourOf(COLOURS[tone]));
  }
  return canvas.png();
}
