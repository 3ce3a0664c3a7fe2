import type { Finding } from '../folder/findings.js';
import type { PlanFolder } from '../folder/read-folder.js';
import { noteAttentions } from './attentions.js';
import { Desk } from './desk.js';
import { filesWithErrors, findDuplicates } from './duplicates.js';
import { judgeFollowUp } from './follow-up/judge-follow-up.js';
import { judgeIndicators } from './judge-indicators.js';
import { judgePlan } from './judge-plan.js';
import type { Amendment, PlannedCommand } from './planned-command.js';
import type { Registered } from './registered.js';
import type { RowVerdict } from './verdicts.js';

/** What loading a folder would do. With errors, nothing of it is sent. */
export interface Judgement {
  verdicts: RowVerdict[];
  commands: PlannedCommand[];
  errors: Finding[];
  /** Said of a whole file, not of a row. */
  notes: Finding[];
  /** Events that sending would record. */
  events: number;
}

export interface JudgeTerms {
  /** Day of the load in America/Lima, ISO date. */
  today: string;
  amendment?: Amendment;
}

const STRUCTURE = ['plan.csv', 'unidades.csv', 'objetivos.csv', 'acciones.csv'];

/** Pure: the same folder over the same registered state always gives the same verdicts and commands. */
export function judge(read: PlanFolder, registered: Registered, { today, amendment }: JudgeTerms): Judgement {
  const folder = { ...read, findings: read.findings.copy() };
  const desk = new Desk(registered, today, amendment, folder.files);
  findDuplicates(folder);
  noteAttentions(folder);
  const broken = filesWithErrors(folder.findings);
  if (folder.plan && !STRUCTURE.some((file) => broken.has(file))) {
    const after = judgePlan(folder, folder.plan, desk);
    judgeIndicators(folder, folder.plan, after, desk);
    const { wanted, sent } = after;
    if (wanted) judgeFollowUp({ folder, plan: folder.plan, plans: { wanted, sent }, registered: registered.followUp, desk });
  }
  const { attentions } = folder.findings;
  const errors = folder.findings.errors.map((error) => withHeading(error, folder));
  const verdicts = desk.verdicts.with({ errors, attentions });
  const rows = new Set(verdicts.map(({ file, line }) => `${file}:${line}`));
  const notes = attentions.filter(({ file, line }) => !rows.has(`${file}:${line}`));
  const commands = errors.length > 0 ? [] : desk.commands;
  return { verdicts, commands, errors, notes, events: commands.reduce((sum, { events }) => sum + events, 0) };
}

/** The column as its owner knows it: `Logro esperado`, not `meta`. */
function withHeading(error: Finding, folder: PlanFolder): Finding {
  return error.column === undefined ? error : { ...error, column: folder.heading(error.file, error.column) };
}
