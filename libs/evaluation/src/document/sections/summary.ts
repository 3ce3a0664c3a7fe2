import type { LevelCounts, PlanSummaryRow } from '@quipu/planning';
import type { Basis, ScaleName } from '@quipu/rules';
import { averageSum, averageText } from '../average.js';
import type { SectionInput } from '../input.js';
import type { Bar, Bars, Block, Callout, Figures, Section, Table, TableRow } from '../model.js';
import { scalesOf } from '../period.js';
import { ruleNote, scaleNote } from '../rule.js';
import { BASES, BASIS_WORD, count, LEVELS, LEVEL_WORD } from '../words.js';
import { alternativesBlock } from './alternatives.js';
import { withoutSummary } from './without-summary.js';

/** Section 2: the average and the counts, each with its rule, and what the average would be otherwise. */
export function summarySection(input: SectionInput): Section {
  const { summary } = input;
  return { id: 'resumen', title: 'Resumen', blocks: summary ? blocksOf(input, summary) : [withoutSummary(input)] };
}

function blocksOf(input: SectionInput, summary: PlanSummaryRow): Block[] {
  return [
    averages(input, summary),
    differencesCallout(summary),
    bars(input, summary),
    countsTable(input, summary),
    alternativesBlock(input, summary),
  ];
}

function averages({ ruleSet }: SectionInput, { averages: of }: PlanSummaryRow): Figures {
  return {
    kind: 'figures',
    items: BASES.map((basis) => ({
      label: `Avance promedio ${BASIS_WORD[basis].toLowerCase()}`,
      value: averageText(of[basis], ruleSet),
      note: `${averageSum(of[basis])}. ${ruleNote(ruleSet)}`,
    })),
  };
}

function differencesCallout({ differences }: PlanSummaryRow): Callout {
  const { unexplained, explained } = differences;
  const also = explained > 0 ? ` Otras ${explained} ya tienen explicación.` : '';
  if (unexplained === 0) {
    const text = `Ninguna diferencia entre lo reportado y lo recalculado está pendiente de explicar.${also}`;
    return { kind: 'callout', tone: 'info', title: 'Sin diferencias pendientes', text };
  }
  return {
    kind: 'callout',
    tone: 'attention',
    title: count(unexplained, 'diferencia sin explicar', 'diferencias sin explicar'),
    text: `Lo reportado no coincide con lo que da la regla y nadie lo ha explicado todavía. Vea la sección 7.${also}`,
  };
}

function bars({ period, ruleSet }: SectionInput, { levels }: PlanSummaryRow): Bars {
  return {
    kind: 'bars',
    caption: 'Acciones por nivel, en ambas escalas',
    bars: scalesOf(period).flatMap((scale) =>
      BASES.map((basis) => bar(`${ruleSet.scales[scale].name}, ${BASIS_WORD[basis].toLowerCase()}`, levels[basis][scale])),
    ),
  };
}

function bar(label: string, counts: LevelCounts): Bar {
  const without = counts.notApplicable + counts.noData;
  return {
    label,
    parts: [
      ...LEVELS.map((level) => ({ label: LEVEL_WORD[level], tone: level, count: counts[level] })),
      ...(without > 0 ? [{ label: 'Sin nivel', tone: 'muted' as const, count: without }] : []),
    ],
  };
}

function countsTable({ period, ruleSet }: SectionInput, { levels }: PlanSummaryRow): Table {
  const scales = scalesOf(period);
  const row = (scale: ScaleName, basis: Basis) => countRow(ruleSet.scales[scale].name, BASIS_WORD[basis], levels[basis][scale]);
  return {
    kind: 'table',
    id: 'acciones-por-nivel',
    caption: 'Número de acciones estratégicas por nivel de cumplimiento',
    columns: [
      { title: 'Escala', align: 'left', width: 26 },
      { title: 'Cifra', align: 'left', width: 18 },
      ...['Malo', 'Regular', 'Bueno', 'No aplicable', 'Sin dato', 'Total'].map((title) => ({ title, align: 'right' as const, width: 14 })),
    ],
    rows: scales.flatMap((scale) => BASES.map((basis) => row(scale, basis))),
    note: [ruleNote(ruleSet), ...scales.map((scale) => scaleNote(ruleSet, scale))].join(' '),
  };
}

function countRow(scale: string, basis: string, counts: LevelCounts): TableRow {
  return {
    kind: 'plain',
    cells: [
      { text: scale },
      { text: basis },
      ...LEVELS.map((level) => (counts[level] > 0 ? { text: String(counts[level]), tone: level } : { text: '0' })),
      ...[counts.notApplicable, counts.noData, counts.total].map((amount) => ({ text: String(amount) })),
    ],
  };
}
