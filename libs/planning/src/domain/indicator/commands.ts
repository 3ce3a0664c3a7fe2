import type { DecimalText, IndicatorDefined, PeriodText } from '../../contract/events.js';

export type DefineIndicator = { kind: 'define-indicator' } & Omit<IndicatorDefined['data'], 'range'> & {
    /** Null or absent sides take the unit's own limit. */
    range?: { min?: DecimalText | null; max?: DecimalText | null };
  };

export interface ReviseTarget {
  kind: 'revise-target';
  plan: string;
  indicator: string;
  year: number;
  target: DecimalText;
}

/** `value` null is «sin dato»; `printedAdvance` null is «nobody has seen CEPLAN's figure». */
export interface ReportedFigures {
  value: DecimalText | null;
  printedAdvance: DecimalText | 'ND' | null;
}

export interface ReportValue extends ReportedFigures {
  kind: 'report-value';
  plan: string;
  indicator: string;
  period: PeriodText;
}

export interface CorrectValue {
  kind: 'correct-value';
  value: DecimalText | null;
  /** Left out: what CEPLAN printed stays as it was registered. */
  printedAdvance?: DecimalText | 'ND' | null;
  plan: string;
  indicator: string;
  period: PeriodText;
}

export interface ExplainDifference {
  kind: 'explain-difference';
  plan: string;
  indicator: string;
  period: PeriodText;
  ruleSet: string;
  explanation: string;
}

export type IndicatorCommand = DefineIndicator | ReviseTarget | ReportValue | CorrectValue | ExplainDifference;
