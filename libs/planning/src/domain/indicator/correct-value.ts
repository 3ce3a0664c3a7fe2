import { own, refuse } from '@quipu/ledger';
import type { IndicatorEvent } from '../../contract/events.js';
import type { CorrectValue, ReportedFigures } from './commands.js';
import { definitionIn, periodIn } from './definition.js';
import { checkFigures } from './report-value.js';
import type { IndicatorState } from './state.js';
import { checkOwnership, type Surroundings } from './surroundings.js';

/** Puts a figure in place of the registered one; both stay in the history. */
export function correctValue(command: CorrectValue, state: IndicatorState, surroundings: Surroundings): IndicatorEvent[] {
  const { plan, indicator, value } = command;
  const definition = definitionIn(state, plan, indicator);
  checkOwnership(surroundings, definition);
  const period = periodIn(command, surroundings).text;
  const from =
    own(state.values, period) ?? refuse('period', `El indicador ${indicator} no tiene registro de ${period} que corregir.`);
  const to: ReportedFigures = { value, printedAdvance: command.printedAdvance === undefined ? from.printedAdvance : command.printedAdvance };
  checkFigures(to, definition);
  if (sameFigures(from, to)) refuse('value', `El registro de ${period} ya tiene esos valores: no hay nada que corregir.`);
  return [{ type: 'ValueCorrected', data: { plan, indicator, period, from, to } }];
}

function sameFigures(one: ReportedFigures, other: ReportedFigures): boolean {
  return one.value === other.value && one.printedAdvance === other.printedAdvance;
}
