import { Packer, type IContext } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { ReportDocument } from '../document/model.js';
import { coreProperties } from '../ooxml/core-properties.js';
import { zippedInPieces, type StreamedPart } from '../ooxml/streamed-zip.js';
import { composeDocx, BODY, type Composed } from './compose.js';
import { pieceXml } from './piece.js';
import { Pictures } from './pictures.js';

const TYPES = '[Content_Types].xml';
const MAIN = 'word/document.xml';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';
const CORE = 'docProps/core.xml';

/**
 * The report as an editable Word document. Every text of the system stands in a tagged content control
 * with a bookmark, locked in Word; free texts are open. `readBackDocx` takes the document back. The same
 * document gives the same bytes: its date is that of the cut. Takes a second for each 300 actions: in a
 * server, `renderDocxApart`.
 */
export async function renderDocx(document: ReportDocument): Promise<Buffer> {
  const composed = composeDocx(document);
  const frame = unzipSync(await Packer.toBuffer(composed.file));
  return zippedInPieces(parts(document, composed, frame));
}

/** The library writes the frame: styles, head, foot, pages. The body goes into it piece by piece, and its pictures after it. */
function* parts(document: ReportDocument, composed: Composed, frame: Record<string, Uint8Array>): Generator<StreamedPart> {
  const pictures = new Pictures(composed.file);
  const own = new Set([TYPES, MAIN, RELATIONSHIPS, CORE]);
  yield [TYPES, [frame[TYPES]!]];
  yield [CORE, [coreProperties(document.meta, document.title)]];
  for (const name of Object.keys(frame).filter((part) => !own.has(part)).sort()) yield [name, [frame[name]!]];
  yield [MAIN, bodyXml(strFromU8(frame[MAIN]!), composed, pictures)];
  yield [RELATIONSHIPS, [pictures.relationships(strFromU8(frame[RELATIONSHIPS]!))]];
  for (const { name, content } of pictures.files()) yield [`word/media/${name}`, [content]];
}

function* bodyXml(frame: string, { file, sections }: Composed, pictures: Pictures): Generator<string> {
  const [start, ...rest] = frame.split(`<${BODY}/>`);
  const context: IContext = { file, viewWrapper: file.Document, stack: [] };
  yield start!;
  for (const [place, section] of sections.entries()) {
    for (const piece of section()) yield pictures.placed(pieceXml(piece, context));
    yield rest[place]!;
  }
}
