import type { Source } from '@quipu/planning';
import type { Row } from '@quipu/projections';
import type {
  Accumulation,
  ActivityKind,
  ActivityPriority,
  DecimalText,
  MetaKind,
  MetaState,
  Month,
  MonthlyGoal,
  PeriodText,
  PoiVersionKind,
  ProgressTerm,
} from './events.js';

/** `read.poi_version`. Key: version. */
export interface PoiVersionRow extends Row {
  version: string;
  kind: PoiVersionKind;
  start_year: number;
  end_year: number;
  number: number | null;
  resolution: string;
  justification: string;
  source: Source;
}

/** Monthly goals of a year. The last of a year is in force. */
export interface ProgrammeVersion {
  /** `programado`, `reprogramado 1`… */
  name: string;
  /** Null in the first. */
  resolution: string | null;
  justification: string | null;
  /** Twelve, in order. */
  months: MonthlyGoal[];
  source: Source;
}

/** `read.activity`: definition and programmes. Key: plan, activity. */
export interface ActivityRow extends Row {
  plan: string;
  activity: string;
  kind: ActivityKind;
  name: string;
  action: string;
  responsible_unit: string;
  priority: ActivityPriority | null;
  unit_of_measure: string | null;
  accumulation: Accumulation | null;
  /** Null while active. */
  inactive_from: number | null;
  /** By year, oldest version first. */
  programmes: Record<string, ProgrammeVersion[]>;
  /** Budget execution by period, percent. */
  budget: Record<PeriodText, { percentage: DecimalText; source: Source }>;
  source: Source;
}

export type MonthStatus = 'registrado' | 'aprobado' | 'devuelto';

/** `read.activity_month`: one cell of the twelve. Key: plan, activity, year, month. */
export interface ActivityMonthRow extends Row {
  plan: string;
  activity: string;
  year: number;
  month: Month;
  goal_physical: DecimalText;
  goal_financial: DecimalText | null;
  /** Null is «sin registro». */
  physical: DecimalText | null;
  financial: DecimalText | null;
  status: MonthStatus | null;
  /** Day in America/Lima of the first record; null without one. */
  recorded_on: string | null;
  /** Last day for recording it. */
  deadline: string;
  late: boolean;
  corrections: number;
  returned_because: string | null;
  /** Of the execution; null without a record. */
  source: Source | null;
}

/** A percentage of section 4: a figure, S.I., S.P., or «-» where there is nothing to divide. */
export type ProgressFigure =
  | { kind: 'value'; exact: DecimalText; rounded: DecimalText }
  | { kind: 'incomplete' }
  | { kind: 'unprogrammed' }
  | { kind: 'none' };

export interface Progress {
  /** Accumulated over the period; null where the type accumulates nothing. */
  programmed: DecimalText | null;
  executed: DecimalText | null;
  uncapped: ProgressFigure;
  capped: ProgressFigure;
}

/** `read.activity_progress`: only what is reported (active, annual goal > 0). Key: plan, period, activity. */
export interface ActivityProgressRow extends Row {
  plan: string;
  period: PeriodText;
  activity: string;
  /** `<id>@<version>` */
  rules: string;
  name: string;
  action: string;
  responsible_unit: string;
  priority: ActivityPriority | null;
  unit_of_measure: string | null;
  accumulation: Accumulation;
  /** Name of the programme version in force. */
  programme: string;
  /** Null where the type accumulates nothing. */
  annual_goal: DecimalText | null;
  physical: Progress;
  financial: Progress;
  /** Months recorded after their deadline. */
  months_late: Month[];
  /** Months without a record that counts. */
  months_missing: Month[];
  sources: Source[];
}

/** Figures that agree on what is averaged. `sum` and `values` let a total be added up again. Sums are exact. */
export interface MeanProgress {
  uncapped: ProgressFigure;
  capped: ProgressFigure;
  /** Of the activities with a percentage. */
  sum: DecimalText;
  sumCapped: DecimalText;
  values: number;
  incomplete: number;
  unprogrammed: number;
  none: number;
}

export interface ReportedProgress {
  percentage: DecimalText;
  terms: ProgressTerm[];
  /** Mean of the terms; «-» without terms. */
  mean: ProgressFigure;
  source: Source;
}

/**
 * `read.action_physical_progress`. Key: plan, period, action. The activities behind `computed` are the
 * rows of `activity_progress` of the same plan, period and action at the same position, with their sources.
 */
export interface ActionPhysicalProgressRow extends Row {
  plan: string;
  period: PeriodText;
  action: string;
  rules: string;
  /** Null when no activity of the action is reported. */
  computed: MeanProgress | null;
  reported: ReportedProgress | null;
}

/** Mean over the actions that have a figure. Sums are exact. */
export interface MeanOfActions {
  uncapped: ProgressFigure;
  capped: ProgressFigure;
  sum: DecimalText;
  sumCapped: DecimalText;
  /** Those with a figure. */
  actions: number;
}

/** `read.poi_summary`. Key: plan, period. */
export interface PoiSummaryRow extends Row {
  plan: string;
  period: PeriodText;
  rules: string;
  /** Mean over the activities that have a percentage. */
  total: MeanProgress;
  /** Mean over the actions, as the footnote of the official report says; those without a figure left out. */
  of_actions: MeanOfActions;
}

/** `read.maintenance_meta`. Key: plan, year, finalidad. */
export interface MaintenanceMetaRow extends Row {
  plan: string;
  year: number;
  finalidad: string;
  sequence: string;
  name: string;
  kind: MetaKind | null;
  action: string | null;
  km: DecimalText | null;
  km_stated: DecimalText | null;
  state: MetaState;
  state_detail: string | null;
  source: Source;
}
