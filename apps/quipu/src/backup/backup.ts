import type { Archive } from '@quipu/ledger';
import { openArchive } from '@quipu/ledger/open';
import { requireDatabases, type Databases } from '../local/databases.js';
import { sourceAddress } from '../ledger/copy/addresses.js';
import type { Screen } from '../screen/screen.js';
import { FORMAT, type BackupEnd, type Entry } from './file/entry.js';
import { writeBackup } from './file/write-file.js';
import { keptRows } from './kept-tables.js';

const TOLD_EVERY = 500;

/** Everything that cannot be made again, in one file, while the system works. */
export async function backup(file: string, json: boolean, screen: Screen): Promise<void> {
  const databases = requireDatabases();
  const archive = await openArchive(sourceAddress(undefined));
  try {
    const target = await archive.head();
    const end = await writeBackup(file, everything(archive, target, databases), everySoOften((position) => screen.progress(`Guardando: registro ${position} de ${target}`)));
    screen.progress(`Guardado y comprobado: ${target} registros.`);
    screen.progressDone();
    screen.out(...(json ? [JSON.stringify({ file, ...end }, null, 2)] : [`Respaldo escrito en ${file}.`, ...endLines(end)]));
  } finally {
    await archive.close();
  }
}

function everySoOften(tell: (position: number) => void): (position: number) => void {
  let told = 0;
  return (position) => {
    if (position < told + TOLD_EVERY) return;
    told = position;
    tell(position);
  };
}

/**
 * A frozen report's file is kept before the event that names it, and an account before it records:
 * read after the history, they hold at least what that needs.
 */
async function* everything(archive: Archive, target: number, databases: Databases): AsyncGenerator<Entry> {
  yield { kind: 'begin', format: FORMAT, madeAt: new Date().toISOString() };
  for await (const row of keptRows(databases, 'projectorUrl')) yield { kind: 'row', ...row };
  yield* history(archive, target);
  for await (const row of keptRows(databases, 'ownerUrl')) yield { kind: 'row', ...row };
}

async function* history(archive: Archive, target: number): AsyncGenerator<Entry> {
  if (target === 0) return;
  for await (const page of archive.readCommands({ after: 0 })) {
    for (const command of page) {
      if (command.events.at(-1)!.position > target) return;
      yield { kind: 'command', command };
    }
  }
}

export function endLines({ head, digest, rows }: BackupEnd): string[] {
  const of = (table: string) => rows[table] ?? 0;
  return [
    `Registros: ${head}. Cuentas: ${of('access.account')}. Archivos de informes: ${of('reports.file')}. Borradores: ${of('reports.narrative_draft')}.`,
    `Huella de la historia: ${digest}`,
  ];
}
