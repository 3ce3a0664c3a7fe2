import type { AverageText, FigureText, LevelCounts } from '@quipu/planning';
import { formatNumber, formatPercent, ruleSet, type Basis, type ScaleName } from '@quipu/rules';
import { limaMoment } from '../screen/moment.js';
import { textTable, type Column } from '../screen/text-table.js';
import type { ActionAnswer, AdvanceAnswer } from './advance-answer.js';

const FIGURE: Pick<Column, 'align'> = { align: 'right' };
const SCALES: readonly ScaleName[] = ['semester', 'annual'];
const BASES: readonly (readonly [Basis, string])[] = [
  ['reported', 'impreso'],
  ['recalculated', 'recalculado'],
];

/** The advance of a plan in a period, for a screen 100 columns wide. */
export function advanceLines(answer: AdvanceAnswer): string[] {
  return [
    ...headLines(answer),
    '',
    ...actionTable(answer.actions),
    '',
    ...averageLines(answer),
    '',
    ...countLines(answer),
    '',
    ...objectiveTable(answer),
    '',
    ...differenceLines(answer),
  ];
}

function headLines({ entity, plan, period, ruleSet: rules, asOf, blocked }: AdvanceAnswer): string[] {
  const until = asOf.recordedAt ? `lo registrado hasta ${limaMoment(asOf.recordedAt)}, registro ${asOf.position}` : 'sin registros';
  return [
    `Avance de las acciones estratégicas · ${entity} · ${plan} · ${period}`,
    `Reglas: ${rules.name}. ${rules.norm}`,
    `Corte: ${until}${asOf.historic ? ' (vista histórica: hay registros posteriores)' : ''}`,
    ...(blocked ? ['Atención: un registro no se pudo procesar; estas tablas no incluyen lo posterior. Vea npx quipu doctor.'] : []),
  ];
}

function actionTable(actions: readonly ActionAnswer[]): string[] {
  const columns = [
    { title: 'Acción' },
    { title: 'Nombre', width: 44 },
    { title: 'Impreso', ...FIGURE },
    { title: 'Recalculado', ...FIGURE },
    { title: 'Semestre' },
    { title: 'Anual' },
  ];
  return textTable(columns, actions.map((action) => {
    const { code, name, reported, recalculated } = action;
    return [code, name, figureText(reported), figureText(recalculated), levelText(action, 'semester'), levelText(action, 'annual')];
  }));
}

export function figureText(figure: FigureText): string {
  switch (figure.kind) {
    case 'value':
      return formatPercent(figure.rounded);
    case 'no-data':
      return 'ND';
    case 'not-applicable':
      return 'no aplica';
    case 'not-reported':
      return '—';
  }
}

/** The level of the printed figure; where the rule gives another one, both. */
function levelText({ levels, reported }: ActionAnswer, scale: ScaleName): string {
  const { reported: printed, recalculated } = levels[scale];
  if (reported.kind === 'not-reported' || printed === recalculated) return recalculated ?? '—';
  return `${printed ?? '—'} (${recalculated ?? '—'})`;
}

function averageLines({ averages }: AdvanceAnswer): string[] {
  const line = (label: string, { rounded, sum, terms, excluded }: AverageText) => {
    const value = rounded === null ? '—' : formatPercent(rounded);
    const left = excluded > 0 ? `, ${excluded} fuera` : '';
    return [value, terms === 0 ? `sin términos${left}` : `${formatNumber(sum)} / ${terms}${left}`, label];
  };
  const rows = [
    line('impreso', averages.reported),
    line('recalculado', averages.recalculated),
    ...averages.alternatives.map(({ label, average }) => line(`si fuera: ${lowered(label)}`, average)),
  ];
  return textTable([{ title: 'Promedio', ...FIGURE }, { title: 'Suma / acciones' }, { title: 'Cuál' }], rows);
}

function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function countLines({ levels, ruleSet: { id } }: AdvanceAnswer): string[] {
  const columns = ['Malo', 'Regular', 'Bueno', 'No aplica', 'Sin dato'].map((title) => ({ title, ...FIGURE }));
  const rows = SCALES.flatMap((scale) => BASES.map(([basis, word]) => [`${scaleName(id, scale)}, ${word}`, ...counts(levels[scale][basis])]));
  const norms = SCALES.map((scale) => `${scaleName(id, scale)}: ${ruleSet(id).scales[scale].norm}`);
  return [...textTable([{ title: 'Acciones por nivel' }, ...columns], rows), ...norms];
}

function scaleName(ruleSetId: string, scale: ScaleName): string {
  return ruleSet(ruleSetId).scales[scale].name;
}

function counts({ malo, regular, bueno, notApplicable, noData }: LevelCounts): string[] {
  return [malo, regular, bueno, notApplicable, noData].map(String);
}

/** By what CEPLAN printed, or by what the rule gives where nobody has registered any print. */
function objectiveTable({ objectives, actions }: AdvanceAnswer): string[] {
  const [basis, word] = actions.some(({ reported }) => reported.kind !== 'not-reported') ? BASES[0]! : BASES[1]!;
  const titles = ['Malo', 'Regular', 'Bueno', 'Otros', 'Indicadores', 'Acciones'];
  const columns = [{ title: `Objetivo (semestre, ${word})` }, ...titles.map((title) => ({ title, ...FIGURE }))];
  return textTable(columns, objectives.map(({ code, levels, indicators, actions }) => {
    const { malo, regular, bueno, notApplicable, noData } = levels.semester[basis];
    return [code, ...[malo, regular, bueno, notApplicable + noData, indicators, actions].map(String)];
  }));
}

function differenceLines({ actions, differences: { unexplained, explained } }: AdvanceAnswer): string[] {
  const open = actions.flatMap(({ indicators }) => indicators).filter(({ difference }) => difference === 'unexplained');
  return [
    `Diferencias entre lo impreso y lo recalculado: ${unexplained} sin explicar, ${explained} explicadas.`,
    ...open.map(({ code, reported, recalculated, formula }) => `  ${code}: impreso ${figureText(reported)}, recalculado ${figureText(recalculated)} = ${formula}`),
  ];
}
