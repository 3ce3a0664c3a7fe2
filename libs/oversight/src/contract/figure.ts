import type { DecimalText } from '@quipu/planning';

/** A figure as a read table gives it: what a gap, an alert or a finding leans on. */
export interface FigureRef {
  /** Read table, e.g. `action_advance`. */
  table: string;
  /** The row's key, entity apart, e.g. `{ plan, period, action }`. */
  key: Record<string, string>;
  /** Column, dotted inside an object, e.g. `reported.rounded`. */
  field: string;
  /** A decimal, a date or a word of the table such as `ND`; null is «sin dato». */
  value: DecimalText | string | null;
  /** `<id>@<version>` of the rules that gave it; null where the figure was typed. */
  ruleSet: string | null;
}
