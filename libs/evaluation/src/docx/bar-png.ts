import { zlibSync } from 'fflate';
import { crc32 } from 'node:zlib';
import type { Bar, Tone } from '../document/model.js';

export const BAR = { width: 300, height: 12 } as const;
/** Drawn pixels for one of the page. */
const SCALE = 2;
const COLOURS: Readonly<Record<Tone, readonly [number, number, number]>> = {
  malo: [0x9b, 0x2c, 0x2c],
  regular: [0xe3, 0xb3, 0x41],
  bueno: [0x2f, 0x6f, 0x4f],
  attention: [0x9b, 0x2c, 0x2c],
  muted: [0xc9, 0xce, 0xd3],
};
const WHITE = [255, 255, 255] as const;
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** Eight bits a channel, red, green and blue, not interlaced. */
const FORMAT = Buffer.from([8, 2, 0, 0, 0]);

/** A stacked bar of counts as PNG: Word shows no SVG everywhere. The same counts are the same bytes. */
export function barPng({ parts }: Bar): Buffer {
  const [width, height] = [BAR.width * SCALE, BAR.height * SCALE];
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const tones = parts.flatMap(({ tone, count }) => Array<Tone>(count).fill(tone));
  const line = Array.from({ length: width }, (_, x) => (total === 0 ? WHITE : COLOURS[tones[Math.floor((x * total) / width)]!]));
  const row = Buffer.from([0, ...line.flat()]);
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  const pixels = zlibSync(Buffer.concat(Array<Buffer>(height).fill(row)), { level: 9 });
  return Buffer.concat([SIGNATURE, chunk('IHDR', Buffer.concat([size, FORMAT])), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
