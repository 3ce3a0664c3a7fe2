import { decimal } from '@quipu/rules';
import type { AlertKind } from '../../contract/alert-events.js';
import type { FigureRef } from '../../contract/figure.js';
import { dayText } from '../calendar.js';
import { assessed, type Assessment } from './assessment.js';
import type { IndicatorFact } from './facts.js';
import { severityOfKind } from './severity.js';
import { stepBack } from './step-back.js';
import type { AlertPolicy } from './types.js';

type IndicatorKind = Exclude<AlertKind, 'physical-progress'>;

/** Each question about an indicator in a period, answered yes (an alert) or no. */
export function assessIndicator(policy: AlertPolicy, fact: IndicatorFact, period: string, day: string): Assessment[] {
  const { indicator, valueFigure, targetFigure, advanceFigures } = fact;
  const answer = (kind: IndicatorKind, yes: boolean, why: string, otherwise: string, figures: readonly FigureRef[]) => {
    const about = { kind, subject: indicator, period, actions: [fact.action], owner: fact.owner };
    return assessed(about, yes ? severityOfKind(policy, kind) : null, yes ? why : otherwise, figures);
  };
  const back = stepBack(fact);
  const name = `El indicador ${indicator}`;
  const late = `${name} no tiene registro de ${period}; el plazo venció el ${dayText(fact.dueOn)}.`;
  const kept = `${name} sigue en su línea de base: ${fact.value}.`;
  const [reported, recalculated] = advanceFigures.map(({ value }) => value ?? 'sin dato');
  const differ = `${name}: lo reportado (${reported}) difiere de lo recalculado (${recalculated}) y nadie lo ha explicado.`;
  return [
    answer('value-overdue', !fact.reported && fact.dueOn < day, late, `${name} no tiene atraso en ${period}.`, [valueFigure]),
    answer('target-zero', isZero(fact.target), `${name} tiene logro esperado 0.`, `${name} ya no tiene logro esperado 0.`, [targetFigure]),
    answer('target-backwards', back !== null, `${name}: ${back}`, `Las metas de ${indicator} ya no retroceden.`, [targetFigure]),
    answer('value-at-baseline', staysAtBaseline(fact), kept, `${name} ya no está en su línea de base.`, [valueFigure]),
    answer('reported-differs', fact.difference === 'unexplained', differ, `${name}: sin diferencia por explicar.`, advanceFigures),
  ];
}

function isZero(target: string | null): boolean {
  return target !== null && decimal(target).isZero();
}

/** A target equal to the baseline asks for nothing else than staying there. */
function staysAtBaseline({ value, baseline, target }: IndicatorFact): boolean {
  if (value === null || baseline === null) return false;
  const atBaseline = decimal(value).eq(decimal(baseline));
  return atBaseline && !(target !== null && decimal(target).eq(decimal(baseline)));
}
