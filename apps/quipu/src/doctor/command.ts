import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../failed-command.js';
import { addresses } from '../local/addresses.js';
import { databases } from '../local/databases.js';
import { quipuHome } from '../local/home.js';
import type { Screen } from '../screen/screen.js';
import { runChecks, type Check, type CheckResult } from './check.js';
import { databaseChecks } from './database-checks.js';
import { machineChecks } from './machine-checks.js';
import { serviceChecks } from './service-checks.js';

const EXAMPLES = `
Ejemplos:
  quipu doctor
  quipu doctor --json

Código de salida 1 si algo no está bien.`;

export function addDoctor(program: Command, screen: Screen, setExit: (code: ExitCode) => void): void {
  program
    .command('doctor')
    .summary('revisa que todo esté bien y dice qué hacer')
    .description('Revisa la máquina, la base de datos, los servicios, el atraso de las tablas y la protección de la historia.')
    .option('--json', 'escribe el resultado como JSON')
    .addHelpText('after', EXAMPLES)
    .action(async ({ json }: { json?: boolean }) => {
      const results = await runChecks(allChecks());
      const ok = results.every((result) => result.ok);
      if (json) screen.out(JSON.stringify({ ok, checks: results }, null, 2));
      else screen.out(...results.flatMap(resultLines), '', ok ? 'Todo está bien.' : 'Hay algo por arreglar.');
      if (!ok) setExit(EXIT.failed);
    });
}

function allChecks(): Check[] {
  const known = databases();
  const database = known ? databaseChecks(known) : [NOT_RUNNING];
  return [...machineChecks(quipuHome()), ...database, ...serviceChecks(addresses())];
}

const NOT_RUNNING: Check = {
  name: 'Base de datos',
  look: () => Promise.resolve({ detail: 'en esta máquina no hay un sistema en marcha', advice: 'Arránquelo con: npx quipu up.' }),
};

function resultLines({ name, ok, detail, advice }: CheckResult): string[] {
  return [`${ok ? '✔' : '✘'} ${name}: ${detail}`, ...(advice === undefined ? [] : [`    → ${advice}`])];
}
