import type { Bar, Tone } from '../document/model.js';

const WIDTH = 600;
const HEIGHT = 16;
/** Distance between hatch lines; none is a plain part. Differs by tone, so that a grey print tells them apart. */
const LOOK: Readonly<Record<Tone, { fill: string; hatch?: number }>> = {
  malo: { fill: '#9b2c2c', hatch: 5 },
  regular: { fill: '#e3b341' },
  bueno: { fill: '#2f6f4f' },
  attention: { fill: '#9b2c2c' },
  muted: { fill: '#c9ced3', hatch: 10 },
};

/**
 * A bar of counts as SVG, shared by HTML and PDF. It holds no text (no font can change it) and only
 * whole coordinates, so the same counts are always the same bytes.
 */
export function stackedBar({ parts }: Bar): string {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  const drawn = parts.map(({ tone, count }) => {
    const from = place(before, total);
    before += count;
    return part(tone, from, place(before, total));
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${drawn.join('')}</svg>`;
}

function place(count: number, total: number): number {
  return total === 0 ? 0 : Math.round((count * WIDTH) / total);
}

function part(tone: Tone, from: number, to: number): string {
  if (to <= from) return '';
  const { fill, hatch } = LOOK[tone];
  const rect = `<rect x="${from}" width="${to - from}" height="${HEIGHT}" fill="${fill}"/>`;
  return hatch ? rect + lines(from, to, hatch) : rect;
}

function lines(from: number, to: number, step: number): string {
  const places = Array.from({ length: Math.floor((to - from - 1) / step) }, (_, line) => from + (line + 1) * step);
  return `<path d="${places.map((x) => `M${x} 0v${HEIGHT}`).join('')}" stroke="#fff"/>`;
}
