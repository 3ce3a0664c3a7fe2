import { Packer } from 'docx';
import { unzipSync } from 'fflate';
import type { ReportDocument } from '../document/model.js';
import { coreProperties } from '../ooxml/core-properties.js';
import { zipped } from '../ooxml/zip.js';
import { composeDocx } from './compose.js';

/**
 * The report as an editable Word document. Every text of the system stands in a tagged content control
 * with a bookmark, locked in Word; free texts are open. `readBackDocx` takes the document back. The same
 * document gives the same bytes: its date is that of the cut.
 */
export async function renderDocx(document: ReportDocument): Promise<Buffer> {
  const { file } = composeDocx(document);
  const parts = unzipSync(await Packer.toBuffer(file));
  return zipped({ ...parts, 'docProps/core.xml': coreProperties(document.meta, document.title) });
}
