import { own, refuse } from '@quipu/ledger';
import { advance, differs, namedFigure, reportedAdvance, ruleSetKey, ruleSets } from '@quipu/rules';
import type { IndicatorEvent } from '../../contract/events.js';
import type { ExplainDifference } from './commands.js';
import { definitionIn, periodIn } from './definition.js';
import type { IndicatorState } from './state.js';
import { checkOwnership, type Surroundings } from './surroundings.js';

/** Answers for reported ≠ recalculated. The event names both figures: it explains those and no others. */
export function explainDifference(
  command: ExplainDifference,
  state: IndicatorState,
  surroundings: Surroundings,
): IndicatorEvent[] {
  const { plan, indicator, explanation } = command;
  const definition = definitionIn(state, plan, indicator);
  checkOwnership(surroundings, definition);
  const period = periodIn(command, surroundings);
  const figures =
    own(state.values, period.text) ?? refuse('period', `El indicador ${indicator} no tiene registro de ${period.text}.`);
  const rules =
    ruleSets.find(({ id }) => id === command.ruleSet) ??
    refuse('ruleSet', `Las reglas «${command.ruleSet}» no existen: use ${ruleSets.map(({ id }) => id).join(' o ')}.`);
  const target = own(definition.targets, String(period.year)) ?? null;
  const baseline = definition.baseline?.value ?? null;
  const recalculated = advance({ ...definition, target, baseline, value: figures.value }, rules);
  const reported = figures.printedAdvance;
  if (reported === null || !differs(reportedAdvance(reported, rules), recalculated, rules)) {
    refuse('indicator', `Lo reportado de ${indicator} en ${period.text} coincide con lo recalculado: no hay diferencia que explicar.`);
  }
  const named = { ruleSet: ruleSetKey(rules), reported, recalculated: namedFigure(recalculated, rules) };
  return [{ type: 'DifferenceExplained', data: { plan, indicator, period: period.text, ...named, explanation } }];
}
