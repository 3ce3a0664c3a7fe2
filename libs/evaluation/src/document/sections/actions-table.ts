import type { ActionAdvanceRow, AverageText } from '@quipu/planning';
import type { RuleSet } from '@quipu/rules';
import { averageCell } from '../average.js';
import { figureCell } from '../figure-cell.js';
import type { SectionInput } from '../input.js';
import { levelCell } from '../level-cell.js';
import type { Column, Table, TableRow } from '../model.js';
import { sortedBy } from '../order.js';
import { scalesOf, yearOf } from '../period.js';
import { ruleNote, scaleNote } from '../rule.js';
import { isLarge } from '../size.js';
import { BASES, count } from '../words.js';
import { indicatorRow } from './indicator-row.js';

/** Every action with its indicators, what was reported beside what the rule gives. */
export function actionsTable(input: SectionInput): Table {
  const { meta, period, ruleSet, summary } = input;
  return {
    kind: 'table',
    id: 'acciones-e-indicadores',
    caption: `Avance de las acciones estratégicas${isLarge(input) ? '' : ' y sus indicadores'}, ${meta.period.name.toLowerCase()}`,
    groups: [
      { text: '', span: 3 },
      { text: yearOf(period), span: 2 },
      { text: 'Avance tipo I (%)', span: 2 },
      { text: 'Nivel de lo reportado', span: 2 },
    ],
    columns: columns(input),
    rows: [...objectiveRows(input), ...(summary ? [averageRow(summary.averages, ruleSet)] : [])],
    note: noteOf(input),
  };
}

function columns({ period, ruleSet }: SectionInput): Column[] {
  const [first, second] = scalesOf(period).map((scale) => ruleSet.scales[scale].name);
  return [
    { title: 'Código', align: 'left', width: 23 },
    { title: 'Denominación', align: 'left', width: 68 },
    { title: 'Unidad de organización', align: 'left', width: 48 },
    { title: 'Logro esperado', align: 'right', width: 17 },
    { title: 'Valor obtenido', align: 'right', width: 17 },
    { title: 'Reportado', align: 'right', width: 19 },
    { title: 'Recalculado', align: 'right', width: 20 },
    { title: first!, align: 'left', width: 24 },
    { title: second!, align: 'left', width: 24 },
  ];
}

function objectiveRows(input: SectionInput): TableRow[] {
  const names = new Map(input.index.objectives.map(({ code, name }) => [code, name]));
  const actions = sortedBy(input.actions, ({ objective }) => objective, ({ action }) => action);
  return actions.flatMap((action, place) => {
    const { objective } = action;
    const opens = actions[place - 1]?.objective !== objective;
    return [...(opens ? [objectiveRow(objective, names.get(objective) ?? '')] : []), ...actionRows(action, input)];
  });
}

function objectiveRow(code: string, name: string): TableRow {
  return { kind: 'group', cells: [{ text: code }, { text: name, span: 8 }] };
}

function actionRows(action: ActionAdvanceRow, input: SectionInput): TableRow[] {
  const { ruleSet, period } = input;
  const main: TableRow = {
    kind: 'strong',
    cells: [
      { text: action.action },
      { text: `${action.name} (Prioridad: ${action.priority})`, span: 4 },
      ...BASES.map((basis) => figureCell(action[basis], ruleSet.decimals)),
      ...scalesOf(period).map((scale) => levelCell(action.levels, scale)),
    ],
  };
  // A large plan tells each indicator once, under its action.
  if (isLarge(input)) return [main];
  return [main, ...sortedBy(action.indicators, ({ code }) => code).map((indicator) => indicatorRow(indicator, action, input))];
}

function averageRow(averages: Record<(typeof BASES)[number], AverageText>, ruleSet: RuleSet): TableRow {
  return {
    kind: 'total',
    cells: [
      { text: 'Avance promedio de las acciones', span: 5 },
      ...BASES.map((basis) => averageCell(averages[basis], ruleSet)),
      { text: `de ${count(averages.reported.terms, 'acción', 'acciones')}`, span: 2 },
    ],
  };
}

function noteOf({ period, ruleSet }: SectionInput): string {
  const zero =
    ruleSet.options.targetZero === 'as-zero'
      ? 'según esta regla cuenta como 0 en el promedio y en el nivel'
      : 'según esta regla no entra en el promedio ni tiene nivel';
  return [
    ruleNote(ruleSet),
    ...scalesOf(period).map((scale) => scaleNote(ruleSet, scale)),
    '«Sin dato» quiere decir que no se registró valor: no es 0.',
    `«No aplicable (meta 0)» quiere decir que el logro esperado del año es 0 y el avance no se puede calcular; ${zero}.`,
  ].join(' ');
}
