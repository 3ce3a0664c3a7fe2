import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EXIT, FailedCommand } from '../../failed-command.js';
import type { FileFormat } from './file-format.js';
import { Findings } from './findings.js';
import {
  ACTIONS_FILE,
  FILE_FORMATS,
  INDICATORS_FILE,
  OBJECTIVES_FILE,
  PLAN_FILE,
  TARGETS_FILE,
  UNITS_FILE,
  VALUES_FILE,
} from './formats.js';
import { readFollowUp, type FollowUpFiles } from './follow-up.js';
import type { DecimalMark } from './numbers/number-shape.js';
import { RowReader } from './row-reader.js';
import { DocumentFiles } from './rows/documents.js';
import { readTargetRows, readValueRows, type TargetRow, type ValueRow } from './rows/figure-rows.js';
import { readIndicatorRows, type IndicatorRow } from './rows/indicator-rows.js';
import { readPlanRow, type PlanRow } from './rows/plan-row.js';
import {
  readActionRows,
  readObjectiveRows,
  readUnitRows,
  type ActionRow,
  type ObjectiveRow,
  type UnitRow,
} from './rows/structure-rows.js';
import { readSheet, type Sheet } from './sheet.js';
import { UnreadableFile } from './unreadable-file.js';

export interface ReadFile {
  file: string;
  bytes: number;
  sha256: string;
}

/** Everything a folder says, before anybody looks at what is already registered. */
export interface PlanFolder {
  files: ReadFile[];
  /** SHA-256 of `sha256sum *.csv` over the files read, in order of name. */
  sha256: string;
  /** Undefined when its row has errors. */
  plan: PlanRow | undefined;
  units: UnitRow[];
  objectives: ObjectiveRow[];
  actions: ActionRow[];
  indicators: IndicatorRow[];
  targets: TargetRow[];
  values: ValueRow[];
  followUp: FollowUpFiles;
  findings: Findings;
  /** How the file writes the heading of a column. */
  heading(file: string, column: string): string;
}

/** @param declared decimal mark given on the command line; it goes before that of plan.csv */
export async function readFolder(folder: string, declared?: DecimalMark): Promise<PlanFolder> {
  const findings = new Findings();
  const sheets = await readSheets(resolve(folder), findings);
  const documents = new DocumentFiles(resolve(folder));
  const planSheet = sheets.get(PLAN_FILE.file);
  const plan = planSheet && (await orFinding(findings, () => readPlanRow(new RowReader(planSheet, PLAN_FILE, findings), documents)));
  const mark = declared ?? plan?.decimalMark;
  const readerOf = (format: FileFormat): RowReader | undefined => {
    const sheet = sheets.get(format.file);
    return sheet && new RowReader(sheet, format, findings, mark);
  };
  const rows = <Row>(format: FileFormat, read: (reader: RowReader) => Row): Row | [] => {
    const reader = readerOf(format);
    return reader ? read(reader) : [];
  };
  return {
    ...filesOf(sheets),
    plan,
    units: rows(UNITS_FILE, readUnitRows),
    objectives: rows(OBJECTIVES_FILE, readObjectiveRows),
    actions: rows(ACTIONS_FILE, readActionRows),
    indicators: rows(INDICATORS_FILE, readIndicatorRows),
    targets: rows(TARGETS_FILE, readTargetRows),
    values: await rows(VALUES_FILE, (reader) => readValueRows(reader, documents)),
    followUp: await readFollowUp(readerOf, documents, plan?.code),
    findings,
    heading: (file, column) => sheets.get(file.toLowerCase())?.heading(column) ?? column,
  };
}

async function readSheets(folder: string, findings: Findings): Promise<Map<string, Sheet>> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'no existe' : error.code === 'ENOTDIR' ? 'no es una carpeta' : 'no se puede abrir';
    throw new FailedCommand(`${folder} ${why}.`, 'Indique la carpeta que contiene plan.csv (docs/folder-format.md dice cómo es).', EXIT.invalidFolder);
  });
  const sheets = new Map<string, Sheet>();
  for (const format of FILE_FORMATS) {
    const name = names.find((candidate) => candidate.toLowerCase() === format.file);
    const sheet = name && (await orFinding(findings, () => readSheet(join(folder, name), name, format, findings)));
    if (sheet) sheets.set(format.file, sheet);
    else if (!name && format === PLAN_FILE) findings.error({ file: format.file, line: 0 }, undefined, 'falta en la carpeta');
  }
  return sheets;
}

/** A file that cannot be read is one error more, so that the sender mends all files in one go. */
async function orFinding<Result>(findings: Findings, read: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    findings.error({ file: error.file, line: error.line }, undefined, error.message);
    return undefined;
  }
}

function filesOf(sheets: ReadonlyMap<string, Sheet>): { files: ReadFile[]; sha256: string } {
  const files = [...sheets.values()]
    .map(({ file, bytes, sha256 }) => ({ file, bytes, sha256 }))
    .sort((one, other) => (one.file < other.file ? -1 : 1));
  const list = files.map(({ file, sha256 }) => `${sha256}  ${file}\n`).join('');
  return { files, sha256: createHash('sha256').update(list).digest('hex') };
}
