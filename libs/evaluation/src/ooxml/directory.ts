import { UnreadableFile } from './unreadable-file.js';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
/** A comment of the archive may follow its end. */
const LONGEST_COMMENT = 65_535;
const ENCRYPTED = 1;

/** The checksum of every entry by name, from the archive's directory. Refuses what is no archive, is locked or has too many entries. */
export function directoryOf(bytes: Uint8Array, most: number): Map<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > most) throw new UnreadableFile('El archivo tiene demasiadas partes: no se recibe.');
  const checksums = new Map<string, number>();
  let at = view.getUint32(end + 16, true);
  for (let place = 0; place < count; place += 1) {
    if (at + ENTRY_SIZE > bytes.byteLength || view.getUint32(at, true) !== ENTRY) throw broken();
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw new UnreadableFile('El archivo tiene contraseña: guárdelo sin ella y vuelva a enviarlo.');
    const name = view.getUint16(at + 28, true);
    checksums.set(new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + name)), view.getUint32(at + 16, true));
    at += ENTRY_SIZE + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return checksums;
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw broken();
}

function broken(): UnreadableFile {
  return new UnreadableFile('El archivo no es un documento de Word ni de Excel, o está dañado. Guárdelo otra vez y vuelva a enviarlo.');
}
