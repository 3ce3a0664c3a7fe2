import type { Command, CommanderError } from 'commander';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Uso:',
  'Options:': 'Opciones:',
  'Commands:': 'Órdenes:',
  'Arguments:': 'Argumentos:',
};

/** Help in Spanish, for a command and for those it will get. */
export function inSpanish(command: Command): Command {
  return command
    .usage(command.usage().replace('[options]', '[opciones]').replace('[command]', '<orden>'))
    .helpOption('-h, --help', 'muestra esta ayuda')
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      subcommandTerm: (other) => `${other.name()} ${other.usage()}`,
      optionDescription: ({ description, argChoices, defaultValue, envVar }) => {
        const choices = argChoices ? ` (${argChoices.join(', ')})` : '';
        const usual = typeof defaultValue === 'string' ? ` (si no se indica: ${defaultValue})` : '';
        return description + choices + usual + (envVar ? `; o ${envVar}` : '');
      },
    })
    .configureOutput({ outputError: () => undefined });
}

const MESSAGES: Readonly<Record<string, (what: string) => string>> = {
  'commander.unknownOption': (what) => `No existe la opción ${what}.`,
  'commander.unknownCommand': (what) => `No existe la orden ${what}.`,
  'commander.missingArgument': (what) => `Falta el argumento ${what}.`,
  'commander.optionMissingArgument': (what) => `La opción ${what} necesita un valor.`,
  'commander.missingMandatoryOptionValue': (what) => `Falta la opción ${what}.`,
  'commander.excessArguments': () => 'Sobran argumentos.',
  'commander.invalidArgument': (what) => `Valor no admitido para ${what}.`,
  'commander.conflictingOption': (what) => `La opción ${what} no va con otra de las indicadas.`,
};

/** What is wrong with a command line, in Spanish; undefined when it is not the person's mistake. */
export function usageProblem({ code, message }: CommanderError): string | undefined {
  const what = /'([^']+)'/.exec(message)?.[1] ?? '';
  const allowed = /Allowed choices are (.+?)\.$/.exec(message)?.[1];
  const text = MESSAGES[code]?.(what);
  return text && allowed ? `${text} Puede ser: ${allowed}.` : text;
}
