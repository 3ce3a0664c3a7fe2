import type { ActionProgressEvent, DecimalText, PeriodText } from '../../contract/events.js';

/** Percentage last reported in each period. */
export type ActionProgressState = Readonly<Record<PeriodText, DecimalText>>;

export function evolveActionProgress(state: ActionProgressState, { data }: ActionProgressEvent): ActionProgressState {
  return { ...state, [data.period]: data.percentage };
}
