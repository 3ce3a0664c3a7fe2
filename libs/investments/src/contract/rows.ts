import type { Source } from '@quipu/planning';
import type { Row } from '@quipu/projections';
import type { Day, DecimalText, FactDay, MoneyFigures, StopGrounds } from './events.js';
import type { Authority, Condition, Phase } from './vocabulary.js';

/** `read.investment`: every axis as it stands. Days are counted by queries, from `since` to an asked day. Key: cui. */
export interface InvestmentRow extends Row {
  cui: string;
  name: string;
  /** Codes of the actions it serves, sorted. */
  actions: string[];
  phase: Phase;
  phase_since: FactDay | null;
  condition: Condition;
  /** Null while not in operation. */
  operation: { since: FactDay | null } | null;
  /** Open ones, in the order in which they were noted. */
  blockers: BlockerText[];
  /** All of them, the oldest first; only the last may be open. */
  stops: StopText[];
  /** Who has it now; null while it is ours. */
  holder: HolderText | null;
  deactivated: { since: FactDay; source: Source } | null;
  /** By day, the oldest first. */
  progress: ProgressText[];
  /** By year. */
  money: Record<string, MoneyText>;
  assumptions: string[];
  /** The event behind each axis (law 5). */
  sources: AxisSources;
}

export interface BlockerText {
  authority: Authority;
  since: FactDay;
  detail: string | null;
  source: Source;
}
export type StopEnd = 'reanudación' | 'desactivación' | 'transferencia';
export interface StopText extends StopGrounds {
  /** The event that recorded it, or that corrected it last. */
  source: Source;
  corrections: number;
  ended: { since: FactDay; by: StopEnd; source: Source } | null;
}
export interface HolderText {
  to: string;
  agreement: string;
  since: FactDay;
  source: Source;
}
export interface ProgressText {
  day: Day;
  percentage: DecimalText;
  corrections: number;
  source: Source;
}
export interface MoneyText extends MoneyFigures {
  corrections: number;
  source: Source;
  /** devengado / PIM; null where either is missing or the PIM is 0. */
  financial: { exact: DecimalText; rounded: DecimalText; numerator: 'devengado'; denominator: 'PIM' } | null;
}
export interface AxisSources {
  registration: Source;
  phase: Source;
  condition: Source;
  operation: Source | null;
}

export const AXES = ['registro', 'acciones', 'fase', 'condición', 'operación', 'avance físico', 'dinero'] as const;
export type Axis = (typeof AXES)[number];

/** `read.investment_timeline`: one row per change. Key: cui, seq. */
export interface InvestmentTimelineRow extends Row {
  cui: string;
  /** Place of the change in the investment's history, from 1. */
  seq: number;
  axis: Axis;
  event: string;
  /** Day of the fact, where the change has one. */
  day: Day | null;
  /** One sentence, Spanish. */
  text: string;
  /** What the event says. */
  detail: object;
  source: Source;
}

/** `read.action_investments`: the investments of an action. Key: action. */
export interface ActionInvestmentsRow extends Row {
  action: string;
  cuis: string[];
  /** Settled or closed: nothing is left to execute. They count in no condition but «desactivada». */
  finished: number;
  operating: number;
  conditions: Record<Condition, number>;
  phases: Partial<Record<Phase, number>>;
}
