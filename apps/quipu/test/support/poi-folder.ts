import { SMALL_PLAN } from '../../src/testing/folder.js';

/** An invented entity with sixty activities: each accumulation, months without record, halves without goals, more done than programmed. */
export const POI_ENTITY = '900777';
const YEAR = 2024;
const TYPES = ['Acumulado anual', 'Acumulado mensual', 'No acumulado'] as const;

export interface MadeActivity {
  code: string;
  action: string;
  type: (typeof TYPES)[number];
  /** January first. */
  goals: number[];
  done: (number | null)[];
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index);

export const MADE: readonly MadeActivity[] = Array.from({ length: 60 }, (_, at) => {
  const secondHalfOnly = at % 20 === 7;
  const goals = MONTHS.map((month) => (secondHalfOnly && month < 6 ? 0 : (at + month) % 4 === 0 ? 0 : 1 + ((at * 7 + month * 3) % 5)));
  const done = MONTHS.map((month) => (at % 15 === 4 && month === 2 ? null : (at * 5 + month * 11) % 7));
  return { code: `AOI${POI_ENTITY}${String(at + 1).padStart(5, '0')}`, action: at < 50 ? 'AEI.01.01' : 'AEI.01.02', type: TYPES[at % 3]!, goals, done };
});

const HEADINGS = 'Código de la actividad;Año;Tipo;Ene;Feb;Mar;Abr;May;Jun;Jul;Ago;Set;Oct;Nov;Dic';
const line = ({ code }: MadeActivity, kind: string, cells: readonly (number | string | null)[]) => [code, YEAR, kind, ...cells.map((cell) => cell ?? '')].join(';');
/** Decimal comma, as a spreadsheet in Spanish writes soles. */
const soles = (figures: readonly (number | null)[]) => figures.map((figure) => (figure === null ? null : `${figure * 1000 + 0.5}`.replace('.', ',')));

export const POI_FOLDER: Readonly<Record<string, string>> = {
  'plan.csv': SMALL_PLAN['plan.csv']!.replace('900001', POI_ENTITY),
  'unidades.csv': SMALL_PLAN['unidades.csv']!,
  'objetivos.csv': SMALL_PLAN['objetivos.csv']!,
  'acciones.csv': SMALL_PLAN['acciones.csv']!,
  'poi.csv': 'Tipo;Año;Resolución;Justificación\nAnual;2024;RA 1-2024;Consistente con el PIA\n',
  'actividades.csv': [
    'Código;Nombre;AEI;Unidad de organización;Prioridad;Unidad de medida;Tipo de acumulación',
    ...MADE.map(({ code, action, type }, at) => `${code};Actividad ${at + 1};${action};01.01-ALCALDIA;Muy alta;acción;${type}`),
    '',
  ].join('\n'),
  'programacion.csv': [HEADINGS, ...MADE.flatMap((one) => [line(one, 'Física', one.goals), line(one, 'Financiera', soles(one.goals))]), ''].join('\n'),
  'ejecucion.csv': [HEADINGS, ...MADE.flatMap((one) => [line(one, 'Física', one.done), line(one, 'Financiera', soles(one.done))]), ''].join('\n'),
};

/** A fraction of whole numbers: percentages are worked out here by hand, apart from the system's own arithmetic. */
type Fraction = readonly [bigint, bigint];
const sum = (fractions: readonly Fraction[]): Fraction => fractions.reduce(([n, d], [m, e]) => [n * e + m * d, d * e] as const, [0n, 1n] as const);
const over = ([n, d]: Fraction, by: number): Fraction => [n, d * BigInt(by)];
const percent = (done: number, goal: number): Fraction => [BigInt(done) * 100n, BigInt(goal)];
const capped = ([n, d]: Fraction): Fraction => (n > 100n * d ? [100n, 1n] : [n, d]);

/** Two decimals, half up. */
export function printed([n, d]: Fraction): string {
  const cents = (n * 200n + d) / (2n * d);
  return `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
}

export type Expected = Fraction | 'incomplete' | 'unprogrammed';

/** The rules of the official report's footnotes. */
export function expectedOf({ type, goals, done }: MadeActivity, from: number, to: number): Expected {
  const months = MONTHS.slice(from, to).map((month) => ({ goal: goals[month]!, done: done[month]! as number | null }));
  if (months.every(({ goal }) => goal === 0)) return 'unprogrammed';
  if (months.some((month) => month.done === null)) return 'incomplete';
  const all = months as { goal: number; done: number }[];
  if (type === 'Acumulado anual') return percent(all.reduce((total, one) => total + one.done, 0), all.reduce((total, one) => total + one.goal, 0));
  if (type === 'Acumulado mensual') return percent(all.findLast((one) => one.done > 0)?.done ?? 0, all.findLast(({ goal }) => goal > 0)!.goal);
  const programmed = all.filter(({ goal }) => goal > 0);
  return over(sum(programmed.map((one) => percent(one.done, one.goal))), programmed.length);
}

/** Mean over the activities with a percentage, as printed: without and with the cap. */
export function expectedTotal(from: number, to: number): { uncapped: string; capped: string; values: number } {
  const values = MADE.map((one) => expectedOf(one, from, to)).filter((one) => typeof one !== 'string');
  return { uncapped: printed(over(sum(values), values.length)), capped: printed(over(sum(values.map(capped)), values.length)), values: values.length };
}

export const cappedText = (fraction: Fraction) => printed(capped(fraction));
