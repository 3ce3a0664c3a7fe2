import type { DocumentRef } from '@quipu/ledger';
import type { FileFormat } from './file-format.js';
import {
  ACTIVITIES_FILE,
  BUDGET_FILE,
  EXECUTION_FILE,
  INVESTMENTS_FILE,
  METAS_FILE,
  POI_FILE,
  PROGRAMME_FILE,
  PROGRESS_FILE,
  RECOMMENDATIONS_FILE,
} from './follow-up-formats.js';
import type { RowReader } from './row-reader.js';
import { documentsOf, type DocumentFiles } from './rows/documents.js';
import { readInvestmentRows, type InvestmentRowOfFile } from './rows/investment-rows.js';
import {
  readActivityRows,
  readBudgetRows,
  readMetaRows,
  readMonthsRows,
  readPoiRows,
  type ActivityRowOfFile,
  type BudgetRow,
  type DocumentsOfRow,
  type MetaRow,
  type MonthsRow,
  type PoiRow,
} from './rows/operations-rows.js';
import { readProgressRows, type ProgressRow } from './rows/progress-rows.js';
import { readRecommendationRows, type RecommendationRow } from './rows/recommendation-rows.js';
import type { SheetRow } from './sheet.js';

/** What a folder says besides the plan: the operational plan, the investments and what was recommended. */
export interface FollowUpFiles {
  poi: PoiRow[];
  activities: ActivityRowOfFile[];
  programmes: MonthsRow[];
  executions: MonthsRow[];
  budgets: BudgetRow[];
  metas: MetaRow[];
  investments: InvestmentRowOfFile[];
  progress: ProgressRow[];
  recommendations: RecommendationRow[];
}

/** @param readerOf undefined when the folder has no such file */
export async function readFollowUp(
  readerOf: (format: FileFormat) => RowReader | undefined,
  files: DocumentFiles,
  plan: string | undefined,
): Promise<FollowUpFiles> {
  const rows = async <Row>(format: FileFormat, read: (reader: RowReader, documents: DocumentsOfRow) => Row[]): Promise<Row[]> => {
    const reader = readerOf(format);
    return reader ? read(reader, await documentsOfRows(reader, files)) : [];
  };
  return {
    poi: await rows(POI_FILE, readPoiRows),
    activities: await rows(ACTIVITIES_FILE, readActivityRows),
    programmes: await rows(PROGRAMME_FILE, readMonthsRows),
    executions: await rows(EXECUTION_FILE, readMonthsRows),
    budgets: await rows(BUDGET_FILE, readBudgetRows),
    metas: await rows(METAS_FILE, readMetaRows),
    investments: await rows(INVESTMENTS_FILE, readInvestmentRows),
    progress: await rows(PROGRESS_FILE, readProgressRows),
    recommendations: await rows(RECOMMENDATIONS_FILE, (reader) => readRecommendationRows(reader, plan)),
  };
}

async function documentsOfRows(reader: RowReader, files: DocumentFiles): Promise<DocumentsOfRow> {
  const documents = new Map<SheetRow, DocumentRef[]>();
  const { sheet } = reader;
  for (const row of sheet.has('documento_archivo') || sheet.has('documento') ? sheet.rows : []) {
    documents.set(row, await documentsOf(reader, row, files));
  }
  return (row) => documents.get(row) ?? [];
}
