import { SaxesParser } from 'saxes';
import { LIMITS, type Limits } from './limits.js';
import { UnreadableFile } from './unreadable-file.js';

/** Told of a part's elements as they come. Names carry the file's own prefix, e.g. `w:t`. */
export interface XmlReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** Characters between two breaths, so that a server goes on answering while it reads. */
const STRIDE = 2 ** 18;

/** Reads XML without document type (so no entities of its own) and within limits; refuses the rest. */
export async function readXml(xml: string, reader: XmlReader, limits: Limits = LIMITS): Promise<void> {
  const parser = parserFor(reader, limits);
  try {
    for (let at = 0; at < xml.length; at += STRIDE) {
      parser.write(xml.slice(at, at + STRIDE));
      await new Promise(setImmediate);
    }
    parser.close();
  } catch (problem) {
    if (problem instanceof UnreadableFile) throw problem;
    throw new UnreadableFile('El contenido del archivo no se puede leer: su XML está mal formado.', { cause: problem });
  }
}

function parserFor(reader: XmlReader, limits: Limits): SaxesParser {
  const parser = new SaxesParser();
  let elements = 0;
  let depth = 0;
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.on('doctype', () => {
    throw new UnreadableFile('El archivo declara entidades propias (DTD): no se recibe.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    depth += 1;
    if (elements > limits.elements || depth > limits.depth) throw new UnreadableFile('El contenido del archivo es demasiado grande o enredado: no se recibe.');
    reader.open(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    reader.close(name);
  });
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  return parser;
}
