import type { CommitmentState } from '../../contract/commitment-events.js';
import type { FigureRef } from '../../contract/figure.js';

/** What a policy looks at: plain facts, whoever reads them from the tables. Days are ISO dates. */
export interface Facts {
  /** Period evaluated, e.g. `2025-S1`. */
  period: string;
  actions: readonly ActionFact[];
  investments: readonly InvestmentFact[];
  indicators: readonly IndicatorFact[];
  commitments: readonly CommitmentFact[];
  executions: readonly ExecutionFact[];
}

/** Every alert has an owner: the unit that answers, by code. */
interface Owned {
  owner: string;
}

export interface ActionFact extends Owned {
  action: string;
  /** Mean of its activities, percent, unrounded decimal; null when some month is not recorded or nothing is programmed. */
  physicalProgress: string | null;
  figure: FigureRef;
  /** Of the indicator, under the rules and scale that `levelFigure` names; null when it has none. */
  level: string | null;
  levelFigure: FigureRef | null;
}

export interface InvestmentFact extends Owned {
  cui: string;
  actions: readonly string[];
  /** Null while it is not stopped. */
  stoppedSince: string | null;
  /** True when the source shows it stopped on that day and not since when. */
  stoppedEarlier: boolean;
  /** Spanish; null when it is not stopped. */
  cause: string | null;
  figure: FigureRef;
}

export interface IndicatorFact extends Owned {
  indicator: string;
  action: string;
  /** Last day to report the period. */
  dueOn: string;
  value: string | null;
  /** False until somebody says something, «sin dato» included. */
  reported: boolean;
  valueFigure: FigureRef;
  sense: 'ascendente' | 'descendente' | 'no definido';
  /** Of the period's year. */
  target: string | null;
  /** Logro esperado by year. */
  targets: Readonly<Record<string, string>>;
  targetFigure: FigureRef;
  baseline: string | null;
  difference: 'none' | 'unexplained' | 'explained';
  /** Reported and recalculated. */
  advanceFigures: readonly [FigureRef, FigureRef];
}

export interface CommitmentFact extends Owned {
  id: string;
  action: string;
  dueOn: string;
  state: CommitmentState;
  figure: FigureRef;
}

/** One month of an activity that had something programmed. */
export interface ExecutionFact extends Owned {
  activity: string;
  action: string;
  /** `2025-03` */
  month: string;
  dueOn: string;
  recorded: boolean;
  figure: FigureRef;
}
