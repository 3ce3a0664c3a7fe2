import type { ActivityAmendment, ActivityDefinition, DecimalText, ExecutedFigures, Month, MonthlyExecution, MonthlyGoal, PeriodText } from '../../contract/events.js';

interface AtActivity {
  plan: string;
  activity: string;
}
interface InYear extends AtActivity {
  year: number;
}

export type RegisterActivity = { kind: 'register-activity' } & Omit<ActivityDefinition, 'kind'>;

/** What is left out stays as it is; null takes away what the source does not give. */
export interface AmendActivity extends AtActivity, ActivityAmendment {
  kind: 'amend-activity';
  /** Name of the modified POI that allows another accumulation of goals already programmed. */
  version?: string;
}

/** Months left out have no goal. */
export interface ProgramActivity extends InYear {
  kind: 'program-activity';
  months: MonthlyGoal[];
}

/** Months left out stay as they are. */
export interface ReprogramActivity extends InYear {
  kind: 'reprogram-activity';
  resolution: string;
  justification: string;
  months: MonthlyGoal[];
}

export interface RecordExecution extends InYear {
  kind: 'record-execution';
  months: MonthlyExecution[];
}

export interface CorrectExecution extends InYear, ExecutedFigures {
  kind: 'correct-execution';
  month: Month;
}

export interface ApproveExecution extends InYear {
  kind: 'approve-execution';
  months: Month[];
}

export interface ReturnExecution extends InYear {
  kind: 'return-execution';
  months: Month[];
}

export interface DeactivateActivity extends InYear {
  kind: 'deactivate-activity';
}

export interface RecordBudgetExecution extends AtActivity {
  kind: 'record-budget-execution';
  period: PeriodText;
  percentage: DecimalText;
}

export type ActivityCommand =
  | RegisterActivity
  | AmendActivity
  | ProgramActivity
  | ReprogramActivity
  | RecordExecution
  | CorrectExecution
  | ApproveExecution
  | ReturnExecution
  | DeactivateActivity
  | RecordBudgetExecution;
