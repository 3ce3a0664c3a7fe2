import type { Decider } from '@quipu/ledger';
import type { IndicatorEvent } from '../../contract/events.js';
import type { IndicatorCommand } from './commands.js';
import { correctValue } from './correct-value.js';
import { defineIndicator } from './define-indicator.js';
import { explainDifference } from './explain-difference.js';
import { reportValue } from './report-value.js';
import { reviseTarget } from './revise-target.js';
import { evolveIndicator, noIndicator, type IndicatorState } from './state.js';
import type { Surroundings } from './surroundings.js';

/** Stream `<entity>.indicator-<code>`. The plan it belongs to has its own history, hence the surroundings. */
export function indicatorDecider(surroundings: Surroundings): Decider<IndicatorCommand, IndicatorState, IndicatorEvent> {
  return {
    initialState: noIndicator,
    decide: (command, state) => decideIndicator(command, state, surroundings),
    evolve: evolveIndicator,
  };
}

function decideIndicator(command: IndicatorCommand, state: IndicatorState, surroundings: Surroundings): IndicatorEvent[] {
  switch (command.kind) {
    case 'define-indicator':
      return defineIndicator(command, state, surroundings);
    case 'revise-target':
      return reviseTarget(command, state, surroundings);
    case 'report-value':
      return reportValue(command, state, surroundings);
    case 'correct-value':
      return correctValue(command, state, surroundings);
    case 'explain-difference':
      return explainDifference(command, state, surroundings);
  }
}
