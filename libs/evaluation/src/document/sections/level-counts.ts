import type { LevelCounts, PlanSummaryRow } from '@quipu/planning';
import type { Basis, ScaleName } from '@quipu/rules';
import type { SectionInput } from '../input.js';
import type { Table, TableRow } from '../model.js';
import { scalesOf } from '../period.js';
import { ruleNote, scaleNote } from '../rule.js';
import { BASES, BASIS_WORD, LEVELS } from '../words.js';

/** How many actions stand at each level, both scales named. */
export function countsTable({ period, ruleSet }: SectionInput, { levels }: PlanSummaryRow): Table {
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
