import { unzipSync } from 'fflate';
import { readBackDocxApart, renderDocx, UnreadableFile } from '../index.js';
import { oneOfEach } from '../../test/support/one-of-each.js';
import { zipped } from '../ooxml/zip.js';

const MEBIBYTE = 2 ** 20;
const MAIN = 'word/document.xml';
const report = oneOfEach();
const TYPES = { '[Content_Types].xml': '<Types/>' };
const paragraphs = (count: number) => `<w:document xmlns:w="w"><w:body>${Array.from({ length: count }, (_, place) => `<w:p><w:r><w:t>${((place * 2654435761) >>> 0).toString(36)}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`;
const noise = (size: number) => new Uint8Array(size).map((_, place) => (place * 2654435761) >>> 24);

describe('what comes from outside is read in a process apart', () => {
  it.each([
    ['nothing', () => new Uint8Array(0), 'no es un documento'],
    ['200 MB', () => new Uint8Array(200 * MEBIBYTE), 'pesa más de 20 MB'],
    ['a zip bomb', () => zipped({ ...TYPES, [MAIN]: new Uint8Array(60 * MEBIBYTE) }), 'demasiado al descomprimirse'],
    ['a broken file', () => noise(MEBIBYTE), 'no es un documento'],
    ['another document', () => zipped({ ...TYPES, [MAIN]: paragraphs(2) }), 'no es un informe de este sistema'],
  ])('%s is refused in words', async (_what, file, complaint) => {
    const attempt = readBackDocxApart(file(), report);
    await expect(attempt).rejects.toThrow(UnreadableFile);
    await expect(attempt).rejects.toThrow(complaint);
  });

  it('one that takes more memory or time than it may is refused in words, and the next one is read', async () => {
    const heavy = zipped({ ...TYPES, [MAIN]: paragraphs(200_000) });
    await expect(readBackDocxApart(heavy, report, { heap: 24, time: 30_000 })).rejects.toThrow('demasiado grande o enredado');
    await expect(readBackDocxApart(heavy, report, { heap: 384, time: 20 })).rejects.toThrow('demasiado grande o enredado');
    expect(await readBackDocxApart(await renderDocx(report), report)).toMatchObject({ altered: [], missing: [], outside: [] });
  });

  it('its macros are never opened', async () => {
    const back = await readBackDocxApart(withMacro(await renderDocx(report)), report);
    expect(back).toMatchObject({ altered: [], missing: [], outside: [] });
  });
});

/** With a part of macros that is no archive at all: whoever opened it would fail. */
function withMacro(bytes: Uint8Array): Buffer {
  return zipped({ ...unzipSync(bytes), 'word/vbaProject.bin': 'Sub AutoOpen() : Shell "calc" : End Sub' });
}
