import { fileURLToPath } from 'node:url';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { fonts } from './fonts.js';

/** Same depth from src/ and dist/. */
const TEMPLATES = fileURLToPath(new URL('../../typst/', import.meta.url));

let compiler: NodeCompiler | undefined;

/** Typst refused the template with these data. A fault of ours: the data are printable by then. */
export class PdfFailed extends Error {
  override name = 'PdfFailed';
}

/**
 * Compiles `typst/report.typ` to PDF/A-3a: archival, tagged, with every font inside. The inputs reach
 * the template as data (`sys.inputs`), never as markup.
 */
export function compilePdf(inputs: Record<string, string>): Buffer {
  compiler ??= NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs: [...fonts] }] });
  // In a process apart: what was needed to get here goes back before the compiler takes its half a gigabyte.
  globalThis.gc?.();
  try {
    return exported(compiler, inputs);
  } finally {
    // The compiler keeps everything it has laid out for a next time that never comes.
    compiler.evictCache(0);
  }
}

function exported(typst: NodeCompiler, inputs: Record<string, string>): Buffer {
  const compiled = typst.compile({ mainFilePath: `${TEMPLATES}report.typ`, inputs });
  if (!compiled.result) throw new PdfFailed(JSON.stringify(compiled.takeError()?.shortDiagnostics));
  typst.evictCache(0);
  return typst.pdf(compiled.result, { pdfStandard: PdfStandard.A_3a });
}
