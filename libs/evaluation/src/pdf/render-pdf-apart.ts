import { renderApart } from '../apart/render-apart.js';
import { ReportTooLarge } from '../apart/report-too-large.js';
import { TooBusy } from '../apart/slots.js';
import type { ReportDocument } from '../document/model.js';
import { PdfFailed } from './compiler.js';

/** Characters of the document as JSON: a thousand actions are 1.4 million and take 460 MB; past this a small server would fall. */
const LARGEST = 2_000_000;

/**
 * `renderPdf` in a process of its own, the same bytes. Throws `ReportTooLarge` when it takes too much memory
 * or time, `TooBusy` when too many are waiting, and `PdfFailed`.
 */
export async function renderPdfApart(document: ReportDocument): Promise<Buffer> {
  if (JSON.stringify(document).length > LARGEST) throw new ReportTooLarge('El informe es demasiado grande para PDF: pídalo en Word o como página, o de un plan más pequeño.');
  try {
    return await renderApart('pdf', document, 'PDF');
  } catch (problem) {
    if (problem instanceof ReportTooLarge || problem instanceof TooBusy) throw problem;
    throw new PdfFailed((problem as Error).message, { cause: problem });
  }
}
