import { spawn } from 'node:child_process';
import { buffer, text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { ReportDocument } from '../document/model.js';
import { PdfFailed } from './compiler.js';
import { Slots } from './slots.js';

/** Same depth from src/ and dist/. It runs the built package. */
const PROGRAM = fileURLToPath(new URL('../../bin/render-pdf.mjs', import.meta.url));

/** A thousand actions take seconds; past this something is wrong. */
const LIMIT_MS = 60_000;

/** Each may take half a gigabyte. */
const slots = new Slots(2, 20);

/**
 * `renderPdf` in a process of its own: the server keeps answering meanwhile, and what the compiler
 * takes (half a gigabyte for 1 000 actions) goes back to the machine at once. The same bytes.
 * Throws `PdfFailed`, also after a minute, and `TooBusy` when too many are waiting.
 */
export function renderPdfApart(document: ReportDocument): Promise<Buffer> {
  return slots.run(() => render(JSON.stringify(document)));
}

async function render(document: string): Promise<Buffer> {
  const child = spawn(process.execPath, [PROGRAM], { env: environment(), timeout: LIMIT_MS, killSignal: 'SIGKILL' });
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  // A child that dies early closes its input; its exit code says why, not this error.
  child.stdin.on('error', () => undefined).end(document);
  const [pdf, complaint, code] = await Promise.all([buffer(child.stdout), text(child.stderr), ended]);
  if (code !== 0) throw new PdfFailed(complaint || `ended with ${code}`);
  return pdf;
}

/** One memory arena: glibc's default of several keeps a tenth more than it needs. */
function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], MALLOC_ARENA_MAX: '1' };
}
