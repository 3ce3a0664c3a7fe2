import { LedgerUnavailable } from '@quipu/ledger';
import { CommanderError } from 'commander';
import { EXIT, FailedCommand, type ExitCode } from '../failed-command.js';
import type { Screen } from '../screen/screen.js';
import { reasonOf } from '../local/system-failure.js';
import { failureLines } from './failure-lines.js';
import { quipuProgram } from './program.js';
import { usageProblem } from './spanish.js';

const UNREACHABLE = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EHOSTUNREACH', 'ETIMEDOUT', 'EAI_AGAIN']);

/** Runs one command line, without the program's name, and gives its exit code. Never throws. */
export async function run(args: readonly string[], screen: Screen): Promise<ExitCode> {
  let exit: ExitCode = EXIT.ok;
  try {
    const program = quipuProgram(screen, (code) => (exit = code));
    if (args.length === 0) program.help();
    await program.parseAsync(args, { from: 'user' });
    return exit;
  } catch (error) {
    return error instanceof CommanderError ? usageFailure(error, screen) : failure(error, screen);
  }
}

function usageFailure(error: CommanderError, screen: Screen): ExitCode {
  const problem = usageProblem(error);
  // Help and version end with an exception that is no failure.
  if (!problem) return error.exitCode === 0 || error.code === 'commander.help' ? EXIT.ok : EXIT.usage;
  screen.say(problem, 'Vea la ayuda con: npx quipu --help');
  return EXIT.usage;
}

function failure(given: unknown, screen: Screen): ExitCode {
  const error = inWords(given);
  screen.progressDone();
  screen.say(...failureLines(error));
  return error instanceof FailedCommand ? error.exitCode : EXIT.failed;
}

const ADVICE = 'Repita la orden; si sigue así, revise el estado del sistema con: npx quipu doctor.';

/** What any command may meet that reads the history or the tables by itself. */
function inWords(error: unknown): unknown {
  if (error instanceof LedgerUnavailable) return unavailable('La historia no respondió.', error);
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code !== undefined && UNREACHABLE.has(code) ? unavailable(`No se pudo hablar con la base de datos (${reasonOf(code)}).`, error) : error;
}

function unavailable(message: string, cause: unknown): FailedCommand {
  return Object.assign(new FailedCommand(message, ADVICE, EXIT.unavailable), { cause });
}
