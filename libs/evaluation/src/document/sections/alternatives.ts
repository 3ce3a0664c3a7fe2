import type { AverageText, PlanSummaryRow } from '@quipu/planning';
import { Exact, formatNumber, type RuleSet } from '@quipu/rules';
import { averageCell, averageSum } from '../average.js';
import type { SectionInput } from '../input.js';
import type { Block, Cell, Table } from '../model.js';
import { ruleNote } from '../rule.js';
import { BASIS_WORD } from '../words.js';

/** The average under other choices, so that nobody takes one number for the only one. */
export function alternativesBlock({ ruleSet }: SectionInput, summary: PlanSummaryRow): Block {
  if (summary.alternatives.length === 0) return { kind: 'paragraph', text: 'Esta regla no define otras formas de calcular el promedio.' };
  return alternativesTable(summary, ruleSet);
}

function alternativesTable({ alternatives, averages }: PlanSummaryRow, ruleSet: RuleSet): Table {
  const official = averages.reported;
  return {
    kind: 'table',
    id: 'otros-promedios',
    caption: 'El promedio con otras decisiones',
    columns: [
      { title: 'Qué cambia', align: 'left', width: 80 },
      { title: 'Cifra de partida', align: 'left', width: 24 },
      { title: 'Promedio (%)', align: 'right', width: 20 },
      { title: 'Frente a lo reportado (puntos)', align: 'right', width: 28 },
      { title: 'Cuenta', align: 'left', width: 62 },
    ],
    rows: alternatives.map(({ label, basis, average }) => ({
      kind: 'plain',
      cells: [
        { text: label },
        { text: BASIS_WORD[basis].toLowerCase() },
        averageCell(average, ruleSet),
        distanceCell(average, official, ruleSet),
        { text: averageSum(average) },
      ],
    })),
    note: `${ruleNote(ruleSet)} Estos promedios no se guardan ni reemplazan al reportado: muestran cuánto pesa cada decisión.`,
  };
}

function distanceCell(average: AverageText, official: AverageText, { decimals }: RuleSet): Cell {
  if (average.rounded === null || official.rounded === null) return { text: 'sin dato', tone: 'muted' };
  const distance = new Exact(average.rounded).minus(official.rounded);
  const sign = distance.isZero() ? '' : distance.isNegative() ? '−' : '+';
  return { text: `${sign}${formatNumber(distance.abs(), decimals)}` };
}
