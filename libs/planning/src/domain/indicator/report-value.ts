import { Checks, own, refuse } from '@quipu/ledger';
import type { IndicatorEvent } from '../../contract/events.js';
import type { ReportedFigures, ReportValue } from './commands.js';
import { definitionIn, periodIn } from './definition.js';
import { checkWithin } from './range.js';
import type { Definition, IndicatorState } from './state.js';
import { checkOwnership, type Surroundings } from './surroundings.js';

/** A first value, or «sin dato», for a period. A second one for the same period is a correction. */
export function reportValue(command: ReportValue, state: IndicatorState, surroundings: Surroundings): IndicatorEvent[] {
  const { plan, indicator, value, printedAdvance } = command;
  const definition = definitionIn(state, plan, indicator);
  checkOwnership(surroundings, definition);
  const period = periodIn(command, surroundings).text;
  if (own(state.values, period)) {
    refuse('period', `El indicador ${indicator} ya tiene registro de ${period}: use la corrección, con motivo y documento.`);
  }
  checkFigures(command, definition);
  return [{ type: 'ValueReported', data: { plan, indicator, period, value, printedAdvance } }];
}

export function checkFigures({ value, printedAdvance }: ReportedFigures, { range }: Definition): void {
  const checks = new Checks();
  if (value !== null) checkWithin(checks, 'value', value, range);
  if (printedAdvance !== null && printedAdvance !== 'ND') {
    checkWithin(checks, 'printedAdvance', printedAdvance, { min: '0', max: null });
  }
  checks.done();
}
