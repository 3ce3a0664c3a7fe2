import type { Archive, StoredCommand } from '@quipu/ledger';
import { HistoryDigest } from '@quipu/ledger/copy';
import { openArchive } from '@quipu/ledger/open';
import pg from 'pg';
import { EXIT, FailedCommand } from '../failed-command.js';
import type { Databases } from '../local/databases.js';
import { ledgerAddress } from '../local/ledger-address.js';
import { runAllMigrations } from '../migrate/all-migrations.js';
import type { BackupEnd, Entry } from './file/entry.js';
import { readBackup } from './file/read-file.js';
import { firstFilled, KEPT_TABLES, putRow, type KeptTable } from './kept-tables.js';

export interface Restoring {
  /** Read once already, and whole. */
  file: string;
  end: BackupEnd;
  signal: AbortSignal;
  tell: (line: string) => void;
}

const COMMANDS_AT_ONCE = 500;

/** Rows and history in an empty database; then the history is read back and must give the same digest. */
export async function restoreInto(databases: Databases, restoring: Restoring): Promise<void> {
  await runAllMigrations(databases);
  const archive = await openArchive(ledgerAddress() ?? databases.ownerUrl);
  try {
    await demandEmpty(archive, databases);
    await putRows(databases, restoring);
    await putHistory(archive, restoring);
    await demandSame(archive, restoring);
  } finally {
    await archive.close();
  }
}

async function demandEmpty(archive: Archive, databases: Databases): Promise<void> {
  const filled = (await archive.head()) > 0 ? 'la historia' : await firstFilled(databases);
  if (!filled) return;
  throw new FailedCommand(`El destino no está vacío: ya hay datos en ${filled}.`, 'Use una base de datos nueva, preparada con quipu migrate sin --entity. No se tocó nada.', EXIT.refused);
}

/** All of a role's rows or none. */
async function putRows(databases: Databases, { file, signal }: Restoring): Promise<void> {
  for (const owner of ['projectorUrl', 'ownerUrl'] as const) {
    const client = new pg.Client({ connectionString: databases[owner] });
    await client.connect();
    try {
      await client.query('BEGIN');
      await readBackup(file, async (entry) => {
        demandGoingOn(signal);
        if (entry.kind === 'row' && ownerOf(entry.table) === owner) await putRow(client, entry.table as KeptTable, entry.row);
      });
      await client.query('COMMIT');
    } finally {
      await client.end();
    }
  }
}

function ownerOf(table: string): keyof Databases {
  if (table in KEPT_TABLES) return KEPT_TABLES[table as KeptTable];
  throw new FailedCommand(`El respaldo trae una tabla que esta versión no conoce: ${table.slice(0, 60)}.`, 'Restáurelo con la versión de Quipu que lo hizo, o una posterior.');
}

async function putHistory(archive: Archive, { file, end, signal, tell }: Restoring): Promise<void> {
  let waiting: StoredCommand[] = [];
  const put = async () => {
    await archive.importCommands(waiting);
    tell(`Restaurando: registro ${waiting.at(-1)?.events.at(-1)?.position ?? end.head} de ${end.head}`);
    waiting = [];
  };
  await readBackup(file, async (entry: Entry) => {
    demandGoingOn(signal);
    if (entry.kind === 'command') waiting.push(entry.command);
    if (waiting.length >= COMMANDS_AT_ONCE) await put();
  });
  await put();
}

async function demandSame(archive: Archive, { end, signal, tell }: Restoring): Promise<void> {
  tell('Comparando lo restaurado…');
  const digest = new HistoryDigest();
  for await (const page of archive.readCommands({ after: 0 })) {
    demandGoingOn(signal);
    for (const command of page) digest.add(command);
  }
  if (digest.value !== end.digest) throw new FailedCommand('Lo restaurado no es igual a lo guardado.', 'No lo use: conserve el archivo y pida ayuda.');
}

function demandGoingOn(signal: AbortSignal): void {
  if (signal.aborted) throw new FailedCommand('La restauración se detuvo a medias.', 'El destino no sirve: repita la orden con otro, vacío.', EXIT.incomplete);
}
