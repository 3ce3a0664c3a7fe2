import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneOfEach } from '../../test/support/one-of-each.js';
import { renderPdf } from '../index.js';

const CHECK = fileURLToPath(new URL('../../../../tools/pdfa/check.mjs', import.meta.url));
const UNAVAILABLE = 2;

/** One start of the validator for all of them: it takes longer than its work. */
function examined(files: Record<string, Buffer>): { status: number | null; stdout: string } {
  const folder = mkdtempSync(join(tmpdir(), 'quipu-pdfa-'));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    return spawnSync(process.execPath, [CHECK, ...Object.keys(files)], { encoding: 'utf8', cwd: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it('is PDF/A-3a for a validator that is not ours, with every kind of block; which also says when it is not', () => {
  const pdf = renderPdf(oneOfEach());
  const other = Buffer.from(pdf.toString('latin1').replace('<pdfaid:part>3', '<pdfaid:part>2'), 'latin1');
  const { status, stdout } = examined({ 'informe.pdf': pdf, 'otro.pdf': other });
  if (status === UNAVAILABLE) return void process.stdout.write(stdout);
  expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringMatching(/^informe\.pdf: PDF\/A-3a,.*\notro\.pdf: no es PDF\/A-3a,/) });
});
