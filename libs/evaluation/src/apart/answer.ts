import type { Knowledge } from '../contradictions/knowledge.js';
import type { EvaluationInput } from '../document/input.js';
import type { ReportDocument } from '../document/model.js';
import { unpacked, type Message } from './message.js';
import type { TaskName } from './task.js';

/** Exit code of a failure that is told on standard error as `{ name, message }`. */
export const EXPECTED = 3;

type Answer = (message: Required<Message>) => Promise<Uint8Array>;

/** Each loads only what it needs: a process that makes a Word document has no typefaces in memory. */
const ANSWERS: Readonly<Record<TaskName, Answer>> = {
  pdf: async ({ data }) => (await import('../pdf/render-pdf.js')).renderPdf(data as ReportDocument),
  docx: async ({ data }) => (await import('../docx/render-docx.js')).renderDocx(data as ReportDocument),
  'xlsx-pei': async ({ data }) => (await import('../xlsx/render-xlsx.js')).renderXlsx(data as EvaluationInput),
  'xlsx-poi': async ({ data }) => (await import('../xlsx/render-poi-xlsx.js')).renderPoiXlsx(data as EvaluationInput),
  'read-docx': async ({ data, file }) => Buffer.from(JSON.stringify(await (await import('../docx/read-back.js')).readBackDocx(file, data as ReportDocument)), 'utf8'),
  examine: async ({ data, file }) => Buffer.from(JSON.stringify(await (await import('../contradictions/examine.js')).examineFile(file, data as Knowledge)), 'utf8'),
};

/** Does a task here and now: what runs inside the process apart. */
export function answer(task: TaskName, request: Buffer): Promise<Uint8Array> {
  return ANSWERS[task](unpacked(request));
}
