import { unzipSync, type UnzipFileInfo } from 'fflate';
import { crc32 } from 'node:zlib';
import { directoryOf } from './directory.js';
import { LIMITS, type Limits } from './limits.js';
import { UnreadableFile } from './unreadable-file.js';

const MEBIBYTE = 2 ** 20;
const BROKEN = 'El archivo está dañado o incompleto: no se puede abrir. Guárdelo otra vez y vuelva a enviarlo.';

/** The text of the parts of an OOXML package whose name is wanted. Parts that nobody wants are never unpacked. */
export function partsOf(bytes: Uint8Array, wanted: (name: string) => boolean, limits: Limits = LIMITS): Map<string, string> {
  if (bytes.byteLength > limits.file) throw tooHeavy(limits);
  const crcs = directoryOf(bytes, limits.entries);
  const check = checker(limits);
  const unpacked = guarded(() => unzipSync(bytes, { filter: (file) => (check(file), wanted(file.name)) }));
  return new Map(Object.entries(unpacked).map(([name, content]) => [name, textOf(content, crcs.get(name))]));
}

export function tooHeavy({ file }: Limits): UnreadableFile {
  return new UnreadableFile(`El archivo pesa más de ${Math.floor(file / MEBIBYTE)} MB: no se recibe.`);
}

/** Refuses by what the directory declares; unpacking never writes more than was declared. */
function checker({ entries, part, total, ratio }: Limits): (file: UnzipFileInfo) => void {
  const names = new Set<string>();
  let sum = 0;
  return ({ name, size, originalSize }) => {
    if (names.has(name)) throw new UnreadableFile('El archivo repite una de sus partes: no se recibe.');
    names.add(name);
    sum += originalSize;
    const swells = originalSize > MEBIBYTE && originalSize > size * ratio;
    if (names.size > entries || originalSize > part || sum > total || swells) {
      throw new UnreadableFile('El archivo ocupa demasiado al descomprimirse: no se recibe.');
    }
  };
}

function guarded<T>(task: () => T): T {
  try {
    return task();
  } catch (problem) {
    throw problem instanceof UnreadableFile ? problem : new UnreadableFile(BROKEN, { cause: problem });
  }
}

function textOf(content: Uint8Array, crc: number | undefined): string {
  if (crc32(content) !== crc) throw new UnreadableFile(BROKEN);
  return guarded(() => new TextDecoder('utf-8', { fatal: true }).decode(content));
}
