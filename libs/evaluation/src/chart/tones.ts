import type { Tone } from '../document/model.js';

/** Behind the figures: from dark to light also in grey, with a line between neighbours and a word above each. */
export const BAND_FILL: Readonly<Record<Tone, string>> = { malo: '#d8b4af', regular: '#ead7a8', bueno: '#e4efe7', attention: '#d8b4af', muted: '#e8edf1' };

/** Of a span of time, with the distance between its hatch lines; none is a plain one. */
export const SPAN_LOOK: Readonly<Record<Tone, { fill: string; hatch?: number }>> = {
  malo: { fill: '#9b2c2c', hatch: 5 },
  regular: { fill: '#e3b341' },
  bueno: { fill: '#2f6f4f' },
  attention: { fill: '#9b2c2c' },
  muted: { fill: '#9aa5ad', hatch: 8 },
};
