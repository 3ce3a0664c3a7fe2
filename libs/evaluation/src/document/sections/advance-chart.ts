import type { ActionAdvanceRow } from '@quipu/planning';
import { formatPercent } from '@quipu/rules';
import { figureCell } from '../figure-cell.js';
import { grouped } from '../grouped.js';
import type { SectionInput } from '../input.js';
import type { BulletDrawing, Chart } from '../model.js';
import { sortedBy } from '../order.js';
import { scalesOf } from '../period.js';
import { physicalPercent } from '../physical.js';
import { isLarge } from '../size.js';
import { LEVEL_WORD } from '../words.js';

/** Rows of a drawing that still fits a page; a longer plan gets one drawing per objective. */
const ROWS_OF_ONE = 40;
/** Where the axis ends: CEPLAN prints the advance capped there. */
const AXIS_END = '100';

type BulletRow = BulletDrawing['rows'][number];

/** Advance of each action over the bands of the scale, with the POI's physical progress as a tick: their gap is the point. */
export function advanceChart(input: SectionInput): Chart[] {
  const actions = sortedBy(input.actions, ({ action }) => action);
  if (actions.length === 0 || isLarge(input)) return [];
  if (actions.length <= ROWS_OF_ONE) return [chart('avance-por-accion', 'Avance de cada acción', actions, input)];
  return [...grouped(actions, ({ objective }) => [objective])].map(([objective, own]) =>
    chart(`avance-por-accion-${objective}`, `Avance de las acciones de ${objective}`, own, input),
  );
}

function chart(id: string, caption: string, actions: readonly ActionAdvanceRow[], input: SectionInput): Chart {
  const { name } = input.ruleSet.scales[scalesOf(input.period)[0]];
  const rows = actions.map((action) => bulletRow(action, input));
  const drawing: BulletDrawing = { type: 'bullets', bands: bandsOf(input), rows, valueLabel: 'Avance tipo I reportado', markerLabel: 'Avance físico del POI' };
  return { kind: 'chart', id, caption: `${caption} sobre la ${name.toLowerCase()}`, description: describe(rows), drawing };
}

function bandsOf({ period, ruleSet }: SectionInput): BulletDrawing['bands'] {
  const { bands } = ruleSet.scales[scalesOf(period)[0]];
  return bands.map(({ level, from }, place) => ({ label: LEVEL_WORD[level], tone: level, from: String(from), to: String(bands[place + 1]?.from ?? AXIS_END) }));
}

function bulletRow({ action, reported }: ActionAdvanceRow, { followUp, ruleSet }: SectionInput): BulletRow {
  const marker = physicalPercent(followUp.physicalOf(action));
  const { text } = figureCell(reported, ruleSet.decimals);
  return {
    label: action,
    value: reported.kind === 'value' ? reported.rounded : null,
    valueText: reported.kind === 'value' ? `${text} %` : text,
    marker,
    markerText: marker === null ? 'sin dato' : formatPercent(marker),
  };
}

function describe(rows: readonly BulletRow[]): string {
  const said = rows.map(({ label, valueText, marker, markerText }) => `${label}: ${valueText}${marker === null ? '' : ` (avance físico ${markerText})`}`);
  return `Avance tipo I reportado y, donde lo hay, avance físico del POI. ${said.join('; ')}.`;
}
