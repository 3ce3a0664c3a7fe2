import { zlibSync } from 'fflate';
import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** Eight bits a channel, red, green and blue, not interlaced. */
const FORMAT = Buffer.from([8, 2, 0, 0, 0]);

export type Colour = readonly [red: number, green: number, blue: number];

/** `#9b2c2c` */
export function colourOf(hex: string): Colour {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
  return [red, green, blue];
}

/** Squares of colour on white, each over the ones before. Word shows no SVG everywhere. */
export class Canvas {
  private readonly pixels: Buffer;

  constructor(
    private readonly width: number,
    private readonly height: number,
  ) {
    this.pixels = Buffer.alloc(width * height * 3, 255);
  }

  /** What lies outside the canvas is left out. */
  fill(x: number, y: number, width: number, height: number, [red, green, blue]: Colour): this {
    for (let row = Math.max(0, y); row < Math.min(this.height, y + height); row += 1) {
      for (let column = Math.max(0, x); column < Math.min(this.width, x + width); column += 1) this.pixels.set([red, green, blue], (row * this.width + column) * 3);
    }
    return this;
  }

  /** As a file. The same squares are the same bytes. */
  png(): Buffer {
    const rows = Array.from({ length: this.height }, (_, row) => Buffer.concat([Buffer.alloc(1), this.pixels.subarray(row * this.width * 3, (row + 1) * this.width * 3)]));
    const size = Buffer.alloc(8);
    size.writeUInt32BE(this.width, 0);
    size.writeUInt32BE(this.height, 4);
    return Buffer.concat([SIGNATURE, chunk('IHDR', Buffer.concat([size, FORMAT])), chunk('IDAT', zlibSync(Buffer.concat(rows), { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
  }
}

function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
