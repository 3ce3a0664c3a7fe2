import type { Day, DecimalText, FactDay, InvestmentEvent, MoneyFigures, StopGrounds } from '../contract/events.js';
import type { Authority, Phase } from '../contract/vocabulary.js';
import { mergedFigures } from './money.js';

export interface InvestmentState {
  cui: string;
  name: string;
  actions: readonly string[];
  phase: Phase;
  phaseSince: FactDay | null;
  operation: { since: FactDay | null } | null;
  /** Open ones. */
  blockers: readonly { authority: Authority; since: FactDay }[];
  /** The open one. */
  stop: StopGrounds | null;
  /** The last one that ended. */
  pastStop: { grounds: StopGrounds; ended: Day } | null;
  holder: { since: FactDay } | null;
  deactivated: { since: FactDay } | null;
  /** By day, the oldest first; never falls. */
  progress: readonly { day: Day; percentage: DecimalText }[];
  money: Readonly<Record<string, MoneyFigures>>;
}

/** Undefined until it is registered. */
export type Investment = InvestmentState | undefined;

export function evolveInvestment(state: Investment, event: InvestmentEvent): Investment {
  if (event.type === 'InvestmentRegistered') return registered(event.data);
  // A change is only ever recorded after the registration.
  if (!state) throw new Error(`${event.type} of unknown investment ${event.data.cui}`);
  return { ...state, ...changeOf(state, event) };
}

type Registered = Extract<InvestmentEvent, { type: 'InvestmentRegistered' }>;
type Change = Exclude<InvestmentEvent, Registered>;

function registered({ assumptions: _assumptions, ...data }: Registered['data']): InvestmentState {
  const nothingYet = { blockers: [], stop: null, pastStop: null, holder: null, deactivated: null, progress: [], money: {} };
  return { ...data, ...nothingYet };
}

function changeOf(state: InvestmentState, { type, data }: Change): Partial<InvestmentState> {
  switch (type) {
    case 'ActionsLinked':
      return { actions: [...state.actions, ...data.actions] };
    case 'ActionsUnlinked':
      return { actions: state.actions.filter((code) => !data.actions.includes(code)) };
    case 'PhaseChanged':
      return { phase: data.to, phaseSince: data.since };
    case 'InvestmentRestated':
      return data.to;
    case 'OperationStarted':
      return { operation: { since: data.since } };
    case 'BlockerAdded':
      return { blockers: [...state.blockers, { authority: data.authority, since: data.since }] };
    case 'BlockerLifted':
      return { blockers: state.blockers.filter(({ authority }) => authority !== data.authority) };
    case 'PhysicalProgressReported':
    case 'PhysicalProgressCorrected':
      return { progress: withProgress(state, data.day, type === 'PhysicalProgressReported' ? data.percentage : data.to) };
    case 'MoneyRecorded':
      return { money: { ...state.money, [data.year]: mergedFigures(state.money[data.year], data) } };
    case 'MoneyCorrected':
      return { money: { ...state.money, [data.year]: data.to } };
    default:
      return conditionChange(state, { type, data } as ConditionEvent);
  }
}

type ConditionEvent = Extract<
  Change,
  { type: 'WorkStopped' | 'StopCorrected' | 'WorkResumed' | `Investment${'Transferred' | 'TakenBack' | 'Deactivated' | 'Reactivated'}` }
>;

function conditionChange(state: InvestmentState, { type, data }: ConditionEvent): Partial<InvestmentState> {
  switch (type) {
    case 'WorkStopped': {
      const { cui: _cui, ...grounds } = data;
      return { stop: grounds };
    }
    case 'StopCorrected':
      return state.stop ? { stop: data.to } : { pastStop: { ...state.pastStop!, grounds: data.to } };
    case 'WorkResumed':
      return stopEnded(state, data.since.day);
    case 'InvestmentTransferred':
      return { holder: { since: data.since }, ...stopEnded(state, data.since.day) };
    case 'InvestmentTakenBack':
      return { holder: null };
    case 'InvestmentDeactivated':
      return { deactivated: { since: data.since }, ...stopEnded(state, data.since.day) };
    case 'InvestmentReactivated':
      return { deactivated: null };
  }
}

function stopEnded({ stop }: InvestmentState, ended: Day): Partial<InvestmentState> {
  return stop ? { stop: null, pastStop: { grounds: stop, ended } } : {};
}

function withProgress({ progress }: InvestmentState, day: Day, percentage: DecimalText): InvestmentState['progress'] {
  const others = progress.filter((report) => report.day !== day);
  return [...others, { day, percentage }].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
