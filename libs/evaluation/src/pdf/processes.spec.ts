import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { buildEvaluationReport, PdfFailed, renderPdf, renderPdfApart, type ReportDocument } from '../index.js';
import { inputFrom } from '../../test/support/input-from.js';
import { laresEvents } from '../../test/support/lares.js';

/** Runs the built package: `nx test` builds it first. */
const PROGRAM = fileURLToPath(new URL('../../bin/render-pdf.mjs', import.meta.url));
const report = buildEvaluationReport(inputFrom(laresEvents()));
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

function inProcess(env: NodeJS.ProcessEnv): string {
  return sha256(execFileSync(process.execPath, [PROGRAM], { input: JSON.stringify(report), env: { PATH: process.env['PATH'], ...env }, maxBuffer: 2 ** 26 }));
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
