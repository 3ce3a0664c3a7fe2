import { EXIT, FailedCommand } from '../failed-command.js';
import { databaseUrl } from '../local/databases.js';
import type { Screen } from '../screen/screen.js';
import type { PlanFolder } from './folder/read-folder.js';
import type { PlanRow } from './folder/rows/plan-row.js';

/** The token of whoever holds this machine, when none was given; said on screen. */
export async function passFor(folder: PlanFolder, { entity }: PlanRow, screen: Screen): Promise<string> {
  const ownerUrl = databaseUrl('ownerUrl');
  if (!ownerUrl) {
    throw new FailedCommand(
      'Falta la llave de la cuenta que carga.',
      'Pásela con --token o QUIPU_TOKEN. En la máquina del sistema, con quipu up en marcha, no hace falta.',
      EXIT.refused,
    );
  }
  // Loaded only here: most loads bring their token, or change nothing.
  const { localPass, PLANNING_ACCOUNT } = await import('../local/pass.js');
  const { newAccountLines } = await import('../local/account-lines.js');
  const units = folder.units.map(({ unit }) => unit);
  const { token, made } = await localPass(ownerUrl, entity, units);
  screen.say(...newAccountLines(made));
  screen.say(`Esta máquina tiene el sistema: se registra con la cuenta ${PLANNING_ACCOUNT} de la entidad ${entity}, con una llave de una hora.`);
  return token;
}
