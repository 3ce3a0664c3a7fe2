import type { XmlReader } from '../ooxml/read-xml.js';
import { DRAWING } from './places.js';

/** A paragraph, or a whole cell of a table: its text, and the tags and bookmarks that stand in it or around it. */
export interface Container {
  text: string;
  marks: Set<string>;
}

/** Deleted or moved away with track changes, and the second copy of a content for older programs. */
const GONE = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);
const BOXES = new Set(['w:p', 'w:tc']);
const TEXTS = new Set(['w:t', 'm:t']);
const STANDS_FOR: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:sym': '\ufffd',
  'w:drawing': DRAWING,
  'w:pict': DRAWING,
  'w:object': DRAWING,
};

/**
 * Gathers the containers of one part of a Word file. A mark that opens before a container and closes
 * after it holds it too, so that a place may grow to several paragraphs.
 */
export class WordReader implements XmlReader {
  readonly containers: Container[] = [];
  private readonly bookmarks = new Set<string>();
  private readonly names = new Map<string, string>();
  private readonly controls: string[] = [];
  private inside = 0;
  private gone = 0;
  private texts = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (GONE.has(name)) this.gone += 1;
    if (this.gone > 0) return;
    if (BOXES.has(name)) this.enter();
    else if (TEXTS.has(name)) this.texts += 1;
    else if (name === 'w:sdt') this.controls.push('');
    else if (name === 'w:tag') this.control(attributes['w:val'] ?? '');
    else if (name === 'w:bookmarkStart') this.bookmark(attributes['w:id'] ?? '', attributes['w:name'] ?? '');
    else if (name === 'w:bookmarkEnd') this.bookmarkEnd(attributes['w:id'] ?? '');
    else this.add(STANDS_FOR[name] ?? '');
  }

  close(name: string): void {
    if (GONE.has(name)) this.gone -= 1;
    else if (this.gone > 0) return;
    else if (BOXES.has(name)) this.inside -= 1;
    else if (TEXTS.has(name)) this.texts -= 1;
    else if (name === 'w:sdt') this.controls.pop();
  }

  text(text: string): void {
    if (this.texts > 0 && this.gone === 0) this.add(text);
  }

  /** Only the outermost box is a container: what is put inside a cell belongs to the cell. */
  private enter(): void {
    if (this.inside === 0) this.containers.push({ text: '', marks: new Set([...this.controls, ...this.bookmarks]) });
    else this.add('\n');
    this.inside += 1;
  }

  private control(tag: string): void {
    if (this.controls.length === 0) return;
    this.controls[this.controls.length - 1] = tag;
    this.mark(tag);
  }

  private bookmark(id: string, name: string): void {
    this.names.set(id, name);
    this.bookmarks.add(name);
    this.mark(name);
  }

  /** By name: LibreOffice starts an empty bookmark twice, under two ids, and ends it once. */
  private bookmarkEnd(id: string): void {
    this.bookmarks.delete(this.names.get(id) ?? '');
  }

  private mark(name: string): void {
    if (this.inside > 0) this.containers.at(-1)!.marks.add(name);
  }

  private add(text: string): void {
    if (this.inside > 0) this.containers.at(-1)!.text += text;
  }
}
