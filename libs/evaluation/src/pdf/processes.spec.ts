import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { buildEvaluationReport, PdfFailed, renderPdf, renderPdfApart, ReportTooLarge, type ReportDocument } from '../index.js';
import { packed } from '../apart/message.js';
import { SEAL } from '../../test/support/one-of-each.js';
import { inputFrom } from '../../test/support/input-from.js';
import { laresEvents } from '../../test/support/lares.js';

/** Runs the built package: `nx test` builds it first. */
const PROGRAM = fileURLToPath(new URL('../../bin/apart.mjs', import.meta.url));
/** With its charts, and sealed. */
const report = buildEvaluationReport({ ...inputFrom(laresEvents()), seal: SEAL });
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

function inProcess(env: NodeJS.ProcessEnv): string {
  return sha256(execFileSync(process.execPath, [PROGRAM, 'pdf'], { input: packed({ data: report }), env: { PATH: process.env['PATH'], ...env }, maxBuffer: 2 ** 26 }));
}

it('law 7: the same input gives the same bytes in two processes, whatever their zone, language and home', () => {
  const one = inProcess({ TZ: 'America/Lima', LANG: 'es_PE.UTF-8', HOME: '/' });
  const other = inProcess({ TZ: 'Asia/Tokyo', LANG: 'C', HOME: '/tmp', SOURCE_DATE_EPOCH: '1' });
  expect(other).toBe(one);
  expect(sha256(renderPdf(report))).toBe(one);
});

it('law 7: apart from the server it gives the same bytes, also several at once', async () => {
  const expected = sha256(renderPdf(report));
  const several = await Promise.all([renderPdfApart(report), renderPdfApart(report)]);
  expect(several.map(sha256)).toEqual([expected, expected]);
});

it('a document that cannot be laid out fails there and not here', async () => {
  await expect(renderPdfApart({ ...report, sections: [{ id: 'x', title: 'x', blocks: [{} as never] }] } as ReportDocument)).rejects.toThrow(PdfFailed);
});

it('too much for PDF is refused in words, before anything is laid out', async () => {
  const huge = { ...report, sections: [{ id: 'x', title: 'x', blocks: [{ kind: 'paragraph' as const, text: 'x'.repeat(2_000_000) }] }] };
  await expect(renderPdfApart(huge)).rejects.toThrow(ReportTooLarge);
  await expect(renderPdfApart(huge)).rejects.toThrow('demasiado grande para PDF');
});
