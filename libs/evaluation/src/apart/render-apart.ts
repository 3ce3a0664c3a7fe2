import type { EvaluationInput } from '../document/input.js';
import type { ReportDocument } from '../document/model.js';
import { ReportTooLarge } from './report-too-large.js';
import { runApart, TooMuch } from './run-apart.js';
import type { TaskName } from './task.js';

/**
 * `renderDocx` in a process of its own, the same bytes. Throws `ReportTooLarge`, in Spanish, when it takes too
 * much memory or time, and `TooBusy`.
 */
export function renderDocxApart(document: ReportDocument): Promise<Buffer> {
  return renderApart('docx', document, 'Word');
}

/** `renderXlsx` in a process of its own, as above. */
export function renderXlsxApart(input: EvaluationInput): Promise<Buffer> {
  return renderApart('xlsx-pei', input, 'Excel');
}

/** `renderPoiXlsx` in a process of its own, as above. */
export function renderPoiXlsxApart(input: EvaluationInput): Promise<Buffer> {
  return renderApart('xlsx-poi', input, 'Excel');
}

export async function renderApart(task: TaskName, data: unknown, format: string): Promise<Buffer> {
  try {
    return await runApart(task, { data });
  } catch (problem) {
    if (!(problem instanceof TooMuch)) throw problem;
    throw new ReportTooLarge(`El informe es demasiado grande para ${format}: pídalo en otro formato o de un plan más pequeño.`, { cause: problem });
  }
}
