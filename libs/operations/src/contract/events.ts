import type { DomainEvent } from '@quipu/ledger';

/** Decimal as a string, e.g. `"88.70"`; exact, decimal point, no thousands separator. */
export type DecimalText = string;
/** `2025-S1`, `2025-S2` or `2025-A`, as in planning. */
export type PeriodText = string;
/** 1 (January) to 12. */
export type Month = number;

export type PoiVersionKind = 'multianual' | 'anual' | 'modificado';
/** Told by the code: `AOI…`, seven digits, or a code of ours where the source prints none. */
export type ActivityKind = 'operativa' | 'presupuestal' | 'sin código';
export type ActivityPriority = 'muy alta' | 'alta' | 'media' | 'baja' | 'muy baja';
export type Accumulation = 'acumulado anual' | 'acumulado mensual' | 'no acumulado';
export type MetaKind = 'rutinario' | 'periódico';
export type MetaState = 'ficha en elaboración' | 'ficha aprobada' | 'comprometida' | 'en ejecución' | 'concluida';

export interface MonthlyGoal {
  month: Month;
  physical: DecimalText;
  /** Soles; null when the source does not give it. */
  financial: DecimalText | null;
}

export interface MonthlyExecution {
  month: Month;
  /** Null is «sin registro». */
  physical: DecimalText | null;
  /** Soles. */
  financial: DecimalText | null;
}

/** A version of the POI takes force. `version` names it: `POI 2025-2027`, `POI 2025`, `POI 2025 V1`. */
export type PoiVersionRegistered = DomainEvent<
  'PoiVersionRegistered',
  {
    version: string;
    kind: PoiVersionKind;
    startYear: number;
    endYear: number;
    /** Of a modification, from 1 within its year; null otherwise. */
    number: number | null;
    resolution: string;
    justification: string;
  }
>;
/** Stream `<entity>.poi-POI`: all the versions of an entity's operational plans. */
export type PoiEvent = PoiVersionRegistered;

export interface ActivityDefinition {
  /** PEI whose action it serves. */
  plan: string;
  /** `AOI` + executing unit + 5 digits, seven digits, or `SC.AEI.nn.mm.kk`. */
  code: string;
  kind: ActivityKind;
  name: string;
  action: string;
  responsibleUnit: string;
  /** Null, here and below: the source does not give it. */
  priority: ActivityPriority | null;
  unitOfMeasure: string | null;
  accumulation: Accumulation | null;
}

interface ActivityAt {
  plan: string;
  activity: string;
}

export type ActivityRegistered = DomainEvent<'ActivityRegistered', ActivityDefinition>;
/** What an amendment may change of a definition. */
export type ActivityAmendment = Partial<Pick<ActivityDefinition, 'name' | 'action' | 'responsibleUnit' | 'priority' | 'unitOfMeasure' | 'accumulation'>>;
/** The definition was mistaken or changed; for all the years of its plan. `from` and `to` hold what differs and nothing else. */
export type ActivityAmended = DomainEvent<
  'ActivityAmended',
  ActivityAt & {
    from: ActivityAmendment;
    to: ActivityAmendment;
    /** The POI version that allows another accumulation of goals already programmed, e.g. `POI 2025 V1`; null otherwise. */
    version: string | null;
  }
>;
/** The year's first goals. Always twelve months, in order. */
export type ActivityProgrammed = DomainEvent<'ActivityProgrammed', ActivityAt & { year: number; months: MonthlyGoal[] }>;
/** Goals that replace the ones in force; `version` from 1 within the year. */
export type ActivityReprogrammed = DomainEvent<
  'ActivityReprogrammed',
  ActivityAt & { year: number; version: number; resolution: string; justification: string; months: MonthlyGoal[] }
>;
export type ExecutionRecorded = DomainEvent<'ExecutionRecorded', ActivityAt & { year: number; months: MonthlyExecution[] }>;
/** The month awaits approval again. */
export type ExecutionCorrected = DomainEvent<
  'ExecutionCorrected',
  ActivityAt & { year: number; month: Month; from: ExecutedFigures; to: ExecutedFigures }
>;
export type ExecutedFigures = Omit<MonthlyExecution, 'month'>;
export type ExecutionApproved = DomainEvent<'ExecutionApproved', ActivityAt & { year: number; months: Month[] }>;
/** The months count as not recorded until the unit records them again. The reason is the event's. */
export type ExecutionReturned = DomainEvent<'ExecutionReturned', ActivityAt & { year: number; months: Month[] }>;
/** From that year on it is not reported. */
export type ActivityDeactivated = DomainEvent<'ActivityDeactivated', ActivityAt & { year: number }>;
/** Budget execution as the source gives it, percent. `previous` is what it replaces. */
export type BudgetExecutionRecorded = DomainEvent<
  'BudgetExecutionRecorded',
  ActivityAt & { period: PeriodText; percentage: DecimalText; previous: DecimalText | null }
>;

/** Stream `<entity>.activity-<code>`. */
export type ActivityEvent =
  | ActivityRegistered
  | ActivityAmended
  | ActivityProgrammed
  | ActivityReprogrammed
  | ExecutionRecorded
  | ExecutionCorrected
  | ExecutionApproved
  | ExecutionReturned
  | ActivityDeactivated
  | BudgetExecutionRecorded;

export interface MetaDefinition {
  plan: string;
  year: number;
  /** Seven digits. */
  finalidad: string;
  /** Five digits; repeats between finalidades. */
  sequence: string;
  name: string;
  kind: MetaKind | null;
  action: string | null;
  /** Length by its progressives, km. */
  km: DecimalText | null;
  /** Length that the source states elsewhere, km. */
  kmStated: DecimalText | null;
  state: MetaState;
  /** The state in the source's words. */
  stateDetail: string | null;
}
export type MaintenanceMetaRegistered = DomainEvent<'MaintenanceMetaRegistered', MetaDefinition>;
export type MetaStateRecorded = DomainEvent<
  'MetaStateRecorded',
  { plan: string; year: number; finalidad: string; from: MetaState; state: MetaState; stateDetail: string | null }
>;
/** Stream `<entity>.meta-<year>.<finalidad>`. */
export type MetaEvent = MaintenanceMetaRegistered | MetaStateRecorded;

/** One of the percentages that the source averages into an action's progress. */
export interface ProgressTerm {
  /** Activity or CUI; null when the source does not name it. */
  code: string | null;
  name: string;
  percentage: DecimalText;
}
/** An action's physical progress as a source reports it, percent, where its activities are not legible. */
export type ActionProgressReported = DomainEvent<
  'ActionProgressReported',
  {
    plan: string;
    action: string;
    period: PeriodText;
    percentage: DecimalText;
    terms: ProgressTerm[];
    /** What it replaces. */
    previous: DecimalText | null;
  }
>;
/** Stream `<entity>.progress-<action>`. */
export type ActionProgressEvent = ActionProgressReported;

export type OperationsEvent = PoiEvent | ActivityEvent | MetaEvent | ActionProgressEvent;
