import { formatNumber, formatPercent } from '@quipu/rules';
import type { Amounts, FactDay, MoneyFigures, Restatement, StopGrounds } from '../../contract/events.js';
import { MONEY_CONCEPTS } from '../../contract/vocabulary.js';
import type { Recorded } from '../recorded.js';

/** What a change says, in one sentence for people. */
export function sentenceOf(event: Recorded): string {
  switch (event.type) {
    case 'InvestmentRegistered':
      return `Se registra en fase «${event.data.phase}»${event.data.operation ? ', en funcionamiento' : ''}.`;
    case 'ActionsLinked':
      return `Sirve también a ${event.data.actions.join(', ')}.`;
    case 'ActionsUnlinked':
      return `Ya no sirve a ${event.data.actions.join(', ')}.`;
    case 'PhaseChanged':
      return `Pasa de «${event.data.from}» a «${event.data.to}» ${from(event.data.since)}.`;
    case 'InvestmentRestated':
      return `Se rectifica lo registrado: ${restated(event.data.to)}.`;
    case 'OperationStarted':
      return `En funcionamiento ${from(event.data.since)}.`;
    case 'PhysicalProgressReported':
      return `Avance físico de ${formatPercent(event.data.percentage)} al ${spoken(event.data.day)}.`;
    case 'PhysicalProgressCorrected':
      return `Avance físico al ${spoken(event.data.day)}: ${formatPercent(event.data.to)} en lugar de ${formatPercent(event.data.from)}.`;
    case 'MoneyRecorded':
      return `Dinero de ${event.data.year} al ${spoken(event.data.day)}: ${money(event.data)}.`;
    case 'MoneyCorrected':
      return `Se corrige el dinero de ${event.data.year}: ${money(event.data.to)}.`;
    default:
      return conditionSentence(event);
  }
}

type ConditionEvent = Extract<
  Recorded,
  { type: `Blocker${string}` | `Stop${string}` | `Work${string}` | `Investment${'Transferred' | 'TakenBack' | 'Deactivated' | 'Reactivated'}` }
>;

function conditionSentence(event: ConditionEvent): string {
  const since = event.type === 'StopCorrected' ? '' : from(event.data.since);
  switch (event.type) {
    case 'BlockerAdded':
      return `Impedimento de ${event.data.authority}${event.data.detail ? ` (${event.data.detail})` : ''} ${since}.`;
    case 'BlockerLifted':
      return `Se levanta el impedimento de ${event.data.authority} ${since}.`;
    case 'WorkStopped':
      return `Paralizada ${since}: ${stopText(event.data)}.`;
    case 'StopCorrected':
      return `Se rectifica la paralización: ${from(event.data.to.since)}, ${stopText(event.data.to)}.`;
    case 'WorkResumed':
      return `Se reanuda ${since}.`;
    case 'InvestmentTransferred':
      return `Pasa a cargo de ${event.data.to} ${since}, por ${event.data.agreement}.`;
    case 'InvestmentTakenBack':
      return `Vuelve a cargo de la entidad ${since}.`;
    case 'InvestmentDeactivated':
      return `Desactivada ${since}.`;
    case 'InvestmentReactivated':
      return `Reactivada ${since}.`;
  }
}

function stopText({ cause, norm, article }: StopGrounds): string {
  return `${cause} (${norm}, ${article})`;
}

function restated({ name, phase, phaseSince, operation }: Restatement): string {
  const parts = [
    name === undefined ? '' : `nombre «${name}»`,
    phase === undefined ? '' : `fase «${phase}»`,
    phaseSince ? `fase ${from(phaseSince)}` : '',
    operation === undefined ? '' : operation ? 'en funcionamiento' : 'sin funcionar',
  ];
  return parts.filter((part) => part !== '').join(', ') || 'fase sin fecha conocida';
}

function money({ amounts, reported }: Pick<MoneyFigures, 'amounts' | 'reported'>): string {
  const parts = MONEY_CONCEPTS.filter((concept) => amounts[concept] !== undefined).map((concept) => amount(concept, amounts));
  if (reported) parts.push(`avance reportado ${formatPercent(reported.percentage)} (denominador: ${reported.denominator})`);
  return parts.join(', ') || 'sin cifras';
}

function amount(concept: (typeof MONEY_CONCEPTS)[number], amounts: Amounts): string {
  return `${concept} S/ ${formatNumber(amounts[concept]!, 2)}`;
}

function from({ day, is }: FactDay): string {
  return is === 'exacta' ? `desde el ${spoken(day)}` : `a más tardar desde el ${spoken(day)}`;
}

function spoken(day: string): string {
  return day.split('-').toReversed().join('/');
}
