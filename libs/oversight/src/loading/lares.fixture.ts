import { readFileSync } from 'node:fs';
import { defaultAlertPolicy } from '../domain/policy/registry.js';
import type { Surroundings } from '../domain/surroundings.js';
import { around, PERIOD, PLAN } from '../domain/oversight.fixture.js';
import type { PrintedAlerts } from './alert-row.js';
import type { TextRow } from './row-problem.js';

const FOLDER = new URL('../../../../examples/lares-2025/', import.meta.url);

/** The rows of a file of the dataset: commas, quotes around a text that holds one, no line breaks inside. */
export function laresRows(file: string): TextRow[] {
  const [header, ...lines] = readFileSync(new URL(file, FOLDER), 'utf8').trim().split(/\r?\n/).map(cellsOf);
  return lines.map((cells) => Object.fromEntries(header!.map((column, i) => [column, cells[i]])));
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!);
}

const units = laresRows('unidades.csv');
const actions = laresRows('acciones.csv');
export const indicators = laresRows('indicadores.csv');

/** The planning office over Lares' plan. */
export const aroundLares: Surroundings = {
  ...around,
  plans: {
    [PLAN]: {
      actions: Object.fromEntries(actions.map(({ codigo, nombre }) => [codigo!, nombre!])),
      units: Object.fromEntries(units.map(({ codigo, nombre }) => [codigo!, nombre!])),
    },
  },
};

const advances = new Map(laresRows('valores.csv').map(({ indicador, avance_impreso }) => [indicador!.slice('IND.01.'.length), avance_impreso!]));

/** Level on the semester's scale of the advance that CEPLAN printed. */
export function printedLevel(action: string): string {
  const advance = Number(advances.get(action));
  if (advance < 30) return 'malo';
  return advance < 50 ? 'regular' : 'bueno';
}

export const laresActions = actions.map(({ codigo }) => codigo!);
export const unitOf = (action: string): string | undefined => indicators.find(({ accion }) => accion === action)?.unidad_responsable;
export const printedAdvance = (action: string): string => advances.get(action)!;

export const laresAlerts: PrintedAlerts = {
  policy: defaultAlertPolicy,
  plan: PLAN,
  period: PERIOD,
  ownerOf: unitOf,
  levelOf: (action) => {
    const level = printedLevel(action);
    const key = { plan: PLAN, period: PERIOD, action };
    return { level, levelFigure: { table: 'action_advance', key, field: 'levels.reported.semester', value: level, ruleSet: 'lares-2025@1' } };
  },
};
