export { buildEvaluationReport } from './document/build.js';
export type { EvaluationInput } from './document/input.js';
export type * from './document/model.js';
export { reportFileName, type ReportFormat } from './file-name.js';
export { renderHtml } from './html/render-html.js';
export { renderJson } from './json/render-json.js';
export { PdfFailed } from './pdf/compiler.js';
export { renderPdf } from './pdf/render-pdf.js';
export { renderPdfApart } from './pdf/render-pdf-apart.js';
