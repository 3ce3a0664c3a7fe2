import type { LevelCounts, ObjectiveLevelRow } from '@quipu/planning';
import type { Basis, Level, ScaleName } from '@quipu/rules';
import type { SectionInput } from '../input.js';
import { levelBar } from '../level-bar.js';
import type { Bars, Block, Cell, Column, Table, TableRow } from '../model.js';
import { sortedBy } from '../order.js';
import { scalesOf } from '../period.js';
import { ruleNote, scaleNote } from '../rule.js';
import { BASES, BASIS_WORD, LEVELS } from '../words.js';

const COUNTED = ['malo', 'regular', 'bueno', 'notApplicable', 'noData'] as const;
const TITLES: Record<(typeof COUNTED)[number], string> = {
  malo: 'Malo',
  regular: 'Regular',
  bueno: 'Bueno',
  notApplicable: 'No aplic.',
  noData: 'Sin dato',
};

/** Both bases of one objective on one scale. */
type Pair = Record<Basis, ObjectiveLevelRow>;

/** How many actions of each objective stand at each level: drawn on the period's scale, counted on both. */
export function objectiveLevels(input: SectionInput): Block[] {
  const scales = scalesOf(input.period);
  return [objectiveBars(input, scales[0]), ...scales.map((scale) => levelsTable(input, scale))];
}

function objectiveBars({ objectives, ruleSet }: SectionInput, scale: ScaleName): Bars {
  const rows = sortedBy(objectives.filter((row) => row.scale === scale && row.basis === 'reported'), ({ objective }) => objective);
  return {
    kind: 'bars',
    caption: `Acciones de cada objetivo por nivel de lo reportado, ${ruleSet.scales[scale].name.toLowerCase()}`,
    bars: rows.map(({ objective, levels }) => levelBar(objective, levels)),
  };
}

function levelsTable({ objectives, ruleSet }: SectionInput, scale: ScaleName): Table {
  const pairs = pairsOf(objectives.filter((row) => row.scale === scale));
  const { name } = ruleSet.scales[scale];
  return {
    kind: 'table',
    id: scale === 'semester' ? 'objetivos-escala-semestral' : 'objetivos-escala-anual',
    caption: `Acciones de cada objetivo por nivel, ${name.toLowerCase()}`,
    groups: [
      { text: '', span: 2 },
      ...BASES.map((basis) => ({ text: BASIS_WORD[basis], span: COUNTED.length })),
      { text: 'Totales', span: 2 },
    ],
    columns: columns(),
    rows: [...pairs.map(objectiveRow), totalRow(pairs)],
    note: `${ruleNote(ruleSet)} ${scaleNote(ruleSet, scale)}`,
  };
}

function columns(): Column[] {
  const counters = BASES.flatMap(() => COUNTED.map((key): Column => ({ title: TITLES[key], align: 'right', width: 8.5 })));
  return [
    { title: 'Código', align: 'left', width: 10 },
    { title: 'Objetivo estratégico', align: 'left', width: 44 },
    ...counters,
    { title: 'N.º de indicadores', align: 'right', width: 13 },
    { title: 'Total de AEI', align: 'right', width: 9 },
  ];
}

function pairsOf(rows: readonly ObjectiveLevelRow[]): Pair[] {
  const recalculated = new Map(rows.filter(({ basis }) => basis === 'recalculated').map((row) => [row.objective, row]));
  return sortedBy(rows.filter(({ basis }) => basis === 'reported'), ({ objective }) => objective).map((reported) => {
    const other = recalculated.get(reported.objective);
    if (!other) throw new Error(`Faltan las cifras recalculadas del objetivo ${reported.objective}.`);
    return { reported, recalculated: other };
  });
}

function objectiveRow(pair: Pair): TableRow {
  const { objective, name, indicators, actions } = pair.reported;
  return {
    kind: 'plain',
    cells: [
      { text: objective },
      { text: name },
      ...BASES.flatMap((basis) => COUNTED.map((key) => counter(key, pair[basis].levels[key]))),
      { text: String(indicators) },
      { text: String(actions) },
    ],
  };
}

function totalRow(pairs: readonly Pair[]): TableRow {
  const sum = (of: (pair: Pair) => number) => pairs.reduce((total, pair) => total + of(pair), 0);
  return {
    kind: 'total',
    cells: [
      { text: 'Total', span: 2 },
      ...BASES.flatMap((basis) => COUNTED.map((key) => counter(key, sum((pair) => pair[basis].levels[key])))),
      { text: String(sum(({ reported }) => reported.indicators)) },
      { text: String(sum(({ reported }) => reported.actions)) },
    ],
  };
}

function counter(key: keyof LevelCounts, amount: number): Cell {
  const level = LEVELS.find((one): one is Level => one === key);
  return amount > 0 && level ? { text: String(amount), tone: level } : { text: String(amount) };
}
