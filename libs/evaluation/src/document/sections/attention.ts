import { headline } from '@quipu/investments';
import type { SectionInput } from '../input.js';
import { listed } from '../lists.js';
import { count } from '../words.js';
import { investmentCounts } from './investment-counts.js';
import { overdueOf } from './commitment-row.js';

/** What whoever signs must know before anything else, the most serious first; each sentence comes from the rows. */
export function attentionItems(input: SectionInput): string[] {
  const { followUp } = input;
  const tense = followUp.alerts.filter(({ tension }) => tension).flatMap(({ actions }) => actions);
  const critical = followUp.alerts.filter(({ severity }) => severity === 'crítica');
  const overdue = [...followUp.recommendations, ...followUp.carriedOver.map(({ commitment }) => commitment)].filter((one) => overdueOf(one, input.cut.validDate));
  return [
    ...(tense.length > 0
      ? [`${count(tense.length, 'acción tiene', 'acciones tienen')} el indicador en nivel «bueno» y el avance físico en alerta crítica a la vez: ${listed(tense)}.`]
      : []),
    ...(critical.length > 0 ? [`${count(critical.length, 'alerta crítica abierta', 'alertas críticas abiertas')}: ${listed(critical.map(({ subject }) => subject))}.`] : []),
    ...(followUp.investments.length > 0 ? [`De ${count(followUp.investments.length, 'inversión', 'inversiones')}: ${headline(investmentCounts(followUp.investments))}.`] : []),
    ...(overdue.length > 0 ? [`${count(overdue.length, 'compromiso vencido', 'compromisos vencidos')}: ${listed(overdue.map(({ id }) => id))}.`] : []),
  ];
}
