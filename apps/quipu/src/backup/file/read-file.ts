import { isDeepStrictEqual } from 'node:util';
import { FailedCommand } from '../../failed-command.js';
import { reasonOf } from '../../local/system-failure.js';
import { damaged } from './damaged.js';
import { FORMAT, type BackupEnd, type Entry } from './entry.js';
import { gunzippedLines } from './gunzipped-lines.js';
import { Tally } from './tally.js';

const NOT_OURS = damaged('no lo escribió quipu backup');

/**
 * Reads the whole file and hands over what it holds; that it is whole is known at its end only, so
 * whoever changes something by it reads it once before.
 *
 * @throws FailedCommand when it is not what `quipu backup` wrote
 */
export async function readBackup(file: string, onEntry: (entry: Entry) => Promise<void> | void = () => undefined): Promise<BackupEnd> {
  const tally = new Tally();
  let begun = false;
  let end: BackupEnd | undefined;
  try {
    for await (const line of gunzippedLines(file)) {
      if (end) throw damaged('sigue después de su final');
      const entry = parsed(line);
      if (!begun) begun = demandBegin(entry);
      if (entry.kind === 'end') end = checkedEnd(entry, tally.end);
      else tally.add(entry, line);
      await onEntry(entry);
    }
  } catch (error) {
    throw explained(error, file);
  }
  if (!end) throw damaged('está incompleto');
  return end;
}

function parsed(line: string): Entry {
  try {
    return JSON.parse(line) as Entry;
  } catch {
    throw NOT_OURS;
  }
}

function demandBegin(entry: Entry): true {
  if (entry.kind !== 'begin') throw NOT_OURS;
  if (entry.format !== FORMAT) throw damaged(`es de otra versión de Quipu (formato ${entry.format})`);
  return true;
}

function checkedEnd({ kind: _kind, ...said }: Extract<Entry, { kind: 'end' }>, found: BackupEnd): BackupEnd {
  if (!isDeepStrictEqual(said, found)) throw damaged('su contenido no da la huella que dice');
  return found;
}

function explained(error: unknown, file: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall) return new FailedCommand(`No se pudo leer ${file} (${reasonOf(code)}).`);
  return code?.startsWith('Z_') ? damaged('está dañado o incompleto') : error;
}
