import { progressText, type ActionPhysicalProgressRow } from '@quipu/operations';
import { formatPercent } from '@quipu/rules';
import { ruleKeyNote } from './rule.js';
import { count } from './words.js';

/** The physical progress of an action that stands for it: what its activities give, or else what a document reports. Percent; null is none. */
export function physicalPercent(row: ActionPhysicalProgressRow | undefined): string | null {
  if (row?.computed?.uncapped.kind === 'value') return row.computed.uncapped.rounded;
  return row?.reported?.percentage ?? null;
}

/** In words, with its terms and rule: «16.67 %, reportado en un documento…». */
export function physicalText(row: ActionPhysicalProgressRow | undefined): string {
  if (!row || (!row.computed && !row.reported)) return 'sin dato en el periodo';
  return [computedText(row), reportedText(row)].filter((text) => text !== '').join(' ');
}

function computedText({ computed, rules }: ActionPhysicalProgressRow): string {
  if (!computed) return '';
  const { values, incomplete, unprogrammed } = computed;
  const left = [incomplete > 0 ? `${incomplete} S.I.` : '', unprogrammed > 0 ? `${unprogrammed} S.P.` : ''].filter((text) => text !== '');
  const from = `${count(values, 'actividad con porcentaje', 'actividades con porcentaje')}${left.length > 0 ? `; ${left.join(', ')}` : ''}`;
  return `${progressText(computed.uncapped)} (${from}; ${ruleKeyNote(rules)}).`;
}

function reportedText({ reported }: ActionPhysicalProgressRow): string {
  if (!reported) return '';
  const terms = reported.terms.map(({ code, percentage }) => (code === null ? '' : `${code} `) + formatPercent(percentage));
  const from = terms.length > 0 ? `, media de ${terms.join(', ')}` : '';
  return `${formatPercent(reported.percentage)} según el documento registrado${from}; sus actividades no están registradas una por una.`;
}
