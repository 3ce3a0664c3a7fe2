import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** Ends with an error where the file cannot be read, is damaged or is cut short. */
export async function* gunzippedLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const text = createGunzip().setEncoding('utf8');
  source.on('error', (error) => text.destroy(error));
  source.pipe(text);
  let rest = '';
  try {
    for await (const piece of text) {
      const lines = (rest + (piece as string)).split('\n');
      rest = lines.pop()!;
      yield* lines;
    }
  } finally {
    source.destroy();
  }
  if (rest !== '') yield rest;
}
