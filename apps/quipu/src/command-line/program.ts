import { Command } from 'commander';
import { addAccounts, addToken } from '../accounts/command.js';
import { addAei } from '../aei/command.js';
import { addBackup, addRestore } from '../backup/command.js';
import { addBlocked } from '../blocked/command.js';
import { addCheck } from '../check/command.js';
import { addDoctor } from '../doctor/command.js';
import { addExplain } from '../explain/command.js';
import type { ExitCode } from '../failed-command.js';
import { addFreeze } from '../freeze/command.js';
import { alerts } from '../listings/alerts.js';
import { addListing } from '../listings/command.js';
import { commitments } from '../listings/commitments.js';
import { investments } from '../listings/investments.js';
import { addLedger } from '../ledger/command.js';
import { addLoad } from '../load/command.js';
import { addMigrate } from '../migrate/command.js';
import { addParked } from '../parked/command.js';
import { addRebuild } from '../rebuild/command.js';
import { addReport } from '../report/command.js';
import type { Screen } from '../screen/screen.js';
import { addTakeBack } from '../take-back/command.js';
import { addUp } from '../up/command.js';
import { inSpanish } from './spanish.js';

const EXIT_CODES = `
Códigos de salida: 0 bien · 1 falló · 2 la orden está mal escrita · 3 no existe o no está permitido
                   4 el sistema no responde · 5 la carpeta tiene errores · 6 quedó algo sin registrar`;

/** Every command of `quipu`. `setExit` keeps the code with which the process will end. */
export function quipuProgram(screen: Screen, setExit: (code: ExitCode) => void): Command {
  const program = inSpanish(new Command('quipu').usage('<orden> [opciones]'))
    .description('Seguimiento del plan estratégico de una entidad pública, con historia que no se reescribe.')
    .helpCommand('help [orden]', 'muestra la ayuda de una orden')
    .addHelpText('after', EXIT_CODES)
    .configureOutput({ writeOut: (text) => screen.out(text.trimEnd()) })
    .exitOverride();
  addUp(program, screen);
  addLoad(program, screen, setExit);
  addAei(program, screen);
  addReport(program, screen);
  addTakeBack(program, screen, setExit);
  addCheck(program, screen, setExit);
  addFreeze(program, screen);
  addExplain(program, screen);
  addListing(program, screen, investments);
  addListing(program, screen, alerts);
  addListing(program, screen, commitments);
  addRebuild(program, screen, setExit);
  addMigrate(program, screen);
  addLedger(program, screen);
  addBackup(program, screen);
  addRestore(program, screen);
  addBlocked(program, screen, setExit);
  addParked(program, screen, setExit);
  addDoctor(program, screen, setExit);
  addAccounts(program, screen);
  addToken(program, screen);
  settle(program.commands);
  return program;
}

/** Those of those too. */
function settle(commands: readonly Command[]): void {
  for (const command of commands) settle(inSpanish(command).exitOverride().commands);
}
