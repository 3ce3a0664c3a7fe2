import { decimal } from '@quipu/rules';
import type { PlanFolder } from '../folder/read-folder.js';
import type { TargetRow, ValueRow } from '../folder/rows/figure-rows.js';
import type { IndicatorRow } from '../folder/rows/indicator-rows.js';

/** What is allowed and yet deserves a look before confirming. */
export function noteAttentions(folder: PlanFolder): void {
  const byCode = new Map(folder.indicators.map((row) => [row.definition.code, row]));
  noteTargets(folder, byCode);
  for (const row of folder.values) noteValue(row, byCode.get(row.indicator), folder);
  noteGaps(folder);
}

function noteTargets({ targets, findings }: PlanFolder, byCode: ReadonlyMap<string, IndicatorRow>): void {
  for (const rows of groupedByIndicator(targets)) {
    let previous: TargetRow | undefined;
    for (const row of rows) {
      if (row.target === null) findings.attention(row, 'no hay meta para este año');
      else if (decimal(row.target).isZero()) findings.attention(row, 'la meta es 0: el avance no se puede calcular');
      const against = previous && againstItsSense(previous, row, byCode.get(row.indicator));
      if (against) findings.attention(row, against);
      if (row.target !== null) previous = row;
    }
  }
}

function againstItsSense(previous: TargetRow, row: TargetRow, indicator: IndicatorRow | undefined): string | undefined {
  if (row.target === null || !indicator) return undefined;
  const step = decimal(row.target).cmp(previous.target!);
  const { sense } = indicator.definition;
  const text = `la meta ${step < 0 ? 'baja' : 'sube'} de ${previous.target} (${previous.year}) a ${row.target} en un indicador ${sense}`;
  return (sense === 'ascendente' && step < 0) || (sense === 'descendente' && step > 0) ? text : undefined;
}

function noteValue(row: ValueRow, indicator: IndicatorRow | undefined, { targets, findings }: PlanFolder): void {
  const { value, printedAdvance } = row.figures;
  const baseline = indicator?.definition.baseline;
  if (value === null && printedAdvance !== null && printedAdvance !== 'ND') {
    findings.attention(row, `no hay valor y el avance impreso es ${printedAdvance}`);
  }
  if (value === null) return;
  if (printedAdvance === 'ND') findings.attention(row, `hay valor (${value}) y el avance impreso es ND`);
  if (baseline && decimal(baseline.value).eq(value)) findings.attention(row, `el valor es igual a la línea de base de ${baseline.year}`);
  const year = Number(row.period.slice(0, 4));
  const hasTarget = targets.some((target) => target.indicator === row.indicator && target.year === year && target.target !== null);
  if (indicator && !hasTarget) findings.attention(row, `el indicador no tiene meta en ${year}`);
}

function noteGaps({ actions, indicators, findings }: PlanFolder): void {
  if (indicators.length === 0) return;
  const measured = new Set(indicators.map(({ definition }) => definition.parent));
  for (const row of actions) if (!measured.has(row.action.code)) findings.attention(row, 'la acción no tiene indicadores en la carpeta');
}

function groupedByIndicator(targets: readonly TargetRow[]): TargetRow[][] {
  const groups = new Map<string, TargetRow[]>();
  for (const row of targets) groups.set(row.indicator, [...(groups.get(row.indicator) ?? []), row]);
  return [...groups.values()].map((rows) => rows.toSorted((one, other) => one.year - other.year));
}
