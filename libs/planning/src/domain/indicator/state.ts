import type { IndicatorDefined, IndicatorEvent, PeriodText } from '../../contract/events.js';
import type { ReportedFigures } from './commands.js';

export type Definition = IndicatorDefined['data'];

/**
 * An indicator's whole life. The same code may be defined again by a later plan; as no two plans
 * of an entity share a year, periods and target years never clash.
 */
export interface IndicatorState {
  definitions: Readonly<Record<string, Definition>>;
  values: Readonly<Record<PeriodText, ReportedFigures>>;
}

export const noIndicator: IndicatorState = { definitions: {}, values: {} };

export function evolveIndicator(state: IndicatorState, { type, data }: IndicatorEvent): IndicatorState {
  switch (type) {
    case 'IndicatorDefined':
      return withDefinition(state, data);
    case 'TargetRevised': {
      const definition = state.definitions[data.plan]!;
      return withDefinition(state, { ...definition, targets: { ...definition.targets, [data.year]: data.to } });
    }
    case 'ValueReported':
      return withValue(state, data.period, { value: data.value, printedAdvance: data.printedAdvance });
    case 'ValueCorrected':
      return withValue(state, data.period, data.to);
    case 'DifferenceExplained':
      return state;
  }
}

function withDefinition(state: IndicatorState, definition: Definition): IndicatorState {
  return { ...state, definitions: { ...state.definitions, [definition.plan]: definition } };
}

function withValue(state: IndicatorState, period: PeriodText, figures: ReportedFigures): IndicatorState {
  return { ...state, values: { ...state.values, [period]: figures } };
}
