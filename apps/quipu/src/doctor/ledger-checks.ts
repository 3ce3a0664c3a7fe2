import type { Ledger } from '@quipu/ledger';
import { openLedger } from '@quipu/ledger/open';
import type { Databases } from '../local/databases.js';
import type { Check, Finding } from './check.js';
import { ask } from './database-checks.js';

/** SQLSTATE of the trigger that keeps history as it is, and of a missing right. */
const REFUSED = new Set(['23001', '42501']);

/** The history, wherever it is. */
export function ledgerChecks(databases: Databases, ledgerUrl: string | undefined): Check[] {
  const place = ledgerUrl === undefined ? 'PostgreSQL' : 'KurrentDB';
  const startIt = ledgerUrl === undefined ? undefined : 'Revise que KurrentDB esté en marcha y la dirección de QUIPU_LEDGER_URL.';
  return [
    { name: 'Historia', look: () => headOf(databases, ledgerUrl, place), ...(startIt && { ifItFails: startIt }) },
    { name: 'Historia protegida', look: () => (ledgerUrl === undefined ? historyRefusesChange(databases) : Promise.resolve(IN_KURRENT)) },
  ];
}

/** Nothing harmless can be tried there: what protects it is told. */
const IN_KURRENT: Finding = {
  detail: 'KurrentDB no cambia lo escrito; borrar pueden solo sus administradores. Cuide esa clave y guarde copias con quipu backup',
};

async function headOf(databases: Databases, ledgerUrl: string | undefined, place: string): Promise<Finding> {
  const head = await withLedger(databases, ledgerUrl, (ledger) => ledger.head()).catch((error: Error) => {
    throw new Error(`${place} no responde (${error.cause instanceof Error ? error.cause.message : error.message})`);
  });
  return { detail: `en ${place}, ${head === 0 ? 'sin registros' : `hasta el registro ${head}`}` };
}

/** Tries, as the application and as the owner itself, an UPDATE that would touch no row; both must be refused. */
async function historyRefusesChange({ appUrl, ownerUrl }: Databases): Promise<Finding> {
  for (const url of [appUrl, ownerUrl]) {
    const refused = await ask(url, 'UPDATE ledger.event SET type = type WHERE false').then(
      () => false,
      (error: { code?: string }) => REFUSED.has(error.code ?? ''),
    );
    if (!refused) return { detail: 'se pudo modificar la historia', advice: 'Alguien quitó las protecciones: avise al administrador y conserve la base de datos.' };
  }
  return { detail: 'rechaza cambios y borrados' };
}

export async function withLedger<Result>({ appUrl }: Databases, ledgerUrl: string | undefined, work: (ledger: Ledger) => Promise<Result>): Promise<Result> {
  const ledger = await openLedger({ ledgerUrl, connectionString: appUrl, poolSize: 1, applicationName: 'quipu-doctor' });
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}
