/** Reads one variable: its value, or throws a `ConfigProblem` that says what is expected. */
export interface Setting<T> {
  variable: string;
  read(text: string | undefined): T;
}

/** What is wrong with one variable; in Spanish, without its value, which may be secret. */
export class ConfigProblem extends Error {}

/** A variable without which the process cannot work. */
export function required<T>(setting: Setting<T | undefined>): Setting<T> {
  const read = (text: string | undefined) => {
    const value = setting.read(text);
    if (value === undefined) throw new ConfigProblem('falta');
    return value;
  };
  return { variable: setting.variable, read };
}

export function databaseUrl(variable: string): Setting<string | undefined> {
  return setting(variable, undefined, 'una dirección postgres://usuario:clave@servidor:puerto/base', (text) =>
    /^postgres(ql)?:\/\/[^/\s]+\/[^/\s]+$/.test(text) ? text : undefined,
  );
}

/** Where the history is, when it is not in PostgreSQL. */
export function ledgerUrl(variable: string): Setting<string | undefined> {
  return setting(variable, undefined, 'una dirección kurrentdb://servidor:puerto o kurrentdb+discover://…', (text) =>
    /^(kurrentdb|esdb)(\+discover)?:\/\/[^\s/]\S*$/.test(text) ? text : undefined,
  );
}

export function httpUrl(variable: string, usual?: string): Setting<string | undefined> {
  return setting(variable, usual, 'una dirección http:// o https://', (text) =>
    /^https?:\/\/\S+$/.test(text) ? text.replace(/\/$/, '') : undefined,
  );
}

export function integer(variable: string, usual: number, limits: { min: number; max: number }): Setting<number> {
  return setting(variable, usual, `un número entero entre ${limits.min} y ${limits.max}`, (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    return value >= limits.min && value <= limits.max ? value : undefined;
  });
}

export function oneOf<const T extends string>(variable: string, usual: T, values: readonly T[]): Setting<T> {
  return setting(variable, usual, `uno de: ${values.join(', ')}`, (text) => values.find((value) => value === text));
}

export function text(variable: string, usual?: string): Setting<string | undefined> {
  return setting(variable, usual, 'un texto', (value) => value);
}

/** A text of a certain form. */
export function matching(variable: string, usual: string, expected: string, form: RegExp): Setting<string> {
  return setting(variable, usual, expected, (value) => (form.test(value) ? value : undefined));
}

/** Several, separated by commas. */
export function list(variable: string, expected: string, each: RegExp): Setting<string[] | undefined> {
  return setting(variable, undefined, `uno o varios ${expected}, separados por comas`, (value) => {
    const found = value.split(',').map((one) => one.trim());
    return found.every((one) => each.test(one)) ? found : undefined;
  });
}

export function flag(variable: string, usual: boolean): Setting<boolean> {
  return setting(variable, usual, 'true o false', (value) => ({ true: true, false: false })[value]);
}

function setting<T, U>(variable: string, usual: U, expected: string, parse: (text: string) => T | undefined): Setting<T | U> {
  const read = (raw: string | undefined) => {
    const trimmed = raw?.trim();
    if (!trimmed) return usual;
    const value = parse(trimmed);
    if (value === undefined) throw new ConfigProblem(`se espera ${expected}`);
    return value;
  };
  return { variable, read };
}
