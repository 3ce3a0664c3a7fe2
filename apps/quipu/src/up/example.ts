import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FailedCommand } from '../failed-command.js';
import { load } from '../load/load.js';
import { REPOSITORY, type Home } from '../local/home.js';
import { openHistory } from '../local/ledger-address.js';
import type { Service } from '../local/run-state.js';
import type { Screen } from '../screen/screen.js';

export const EXAMPLE = { folder: join(REPOSITORY, 'examples', 'lares-2025'), entity: '300711', period: '2025-S1' };

/**
 * Loads the example into an empty ledger, through the command API like anybody else. A mark stays
 * while it is under way: a load that was cut short is finished at the next start.
 */
export async function loadExample(home: Home, appUrl: string, urls: Record<Service, string>, screen: Screen): Promise<void> {
  const mark = join(home.root, 'ejemplo-a-medias');
  if (!existsSync(mark) && !(await isEmpty(appUrl))) return;
  screen.say('Cargando el ejemplo: Lares, primer semestre de 2025…');
  writeFileSync(mark, '');
  const result = await load(EXAMPLE.folder, { yes: true, quiet: true }, { screen, addresses: { ...urls, guessed: false } });
  if (result.status !== 'loaded' && result.status !== 'unchanged') {
    throw new FailedCommand('El ejemplo no se cargó entero.', `Vea por qué con: npx quipu load ${EXAMPLE.folder}`);
  }
  rmSync(mark);
  screen.say(`Ejemplo cargado: ${result.events} registros.`);
}

async function isEmpty(appUrl: string): Promise<boolean> {
  const ledger = await openHistory(appUrl, 'quipu-up', 1);
  try {
    return (await ledger.head()) === 0;
  } finally {
    await ledger.close();
  }
}
