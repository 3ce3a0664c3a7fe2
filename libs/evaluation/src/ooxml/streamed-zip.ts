import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A part by its name; its content in pieces, made as they are asked for. */
export type StreamedPart = readonly [name: string, content: Iterable<string | Uint8Array>];

/** As in `zipped`: local fields, so that no time zone changes the bytes. */
const FIXED = { mtime: new Date(1980, 0, 1), level: 6 } as const;

/** An archive of parts that never stand whole in memory, only their packed bytes. The same pieces give the same bytes. */
export function zippedInPieces(parts: Iterable<StreamedPart>): Buffer {
  const packed: Uint8Array[] = [];
  const zip = new Zip((problem, chunk) => {
    if (problem) throw problem;
    packed.push(chunk);
  });
  for (const [name, content] of parts) {
    const part = new ZipDeflate(name, { level: FIXED.level });
    part.mtime = FIXED.mtime;
    zip.add(part);
    for (const piece of content) part.push(typeof piece === 'string' ? strToU8(piece) : piece);
    part.push(new Uint8Array(0), true);
  }
  zip.end();
  return Buffer.concat(packed);
}
