import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../failed-command.js';
import type { Screen } from '../screen/screen.js';
import { runChecks, type CheckResult } from './check.js';

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
      // Loaded only when asked for: the other commands start much sooner.
      const { allChecks } = await import('./all-checks.js');
      const results = await runChecks(allChecks());
      const ok = results.every((result) => result.ok);
      if (json) screen.out(JSON.stringify({ ok, checks: results }, null, 2));
      else screen.out(...results.flatMap(resultLines), '', ok ? 'Todo está bien.' : 'Hay algo por arreglar.');
      if (!ok) setExit(EXIT.failed);
    });
}

function resultLines({ name, ok, detail, advice }: CheckResult): string[] {
  return [`${ok ? '✔' : '✘'} ${name}: ${detail}`, ...(advice === undefined ? [] : [`    → ${advice}`])];
}
