import type { XmlReader } from '../../ooxml/read-xml.js';
import type { Paragraph } from '../document.js';
import { MAX_CHARACTERS, TextTooLong } from '../parse/plain-text.js';

/** Deleted or moved away with track changes, the second copy for older programs, and instructions of fields. */
const GONE = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText']);
const STANDS_FOR: Readonly<Record<string, string>> = { 'w:tab': ' ', 'w:br': ' ', 'w:cr': ' ', 'w:noBreakHyphen': '-' };

/** Gathers a Word file in reading order: each paragraph, and each row of a table with its cells parted by tabs. */
export class WordParagraphs implements XmlReader {
  readonly paragraphs: Paragraph[] = [];
  private offset = 0;
  private text_ = '';
  private cells: string[] = [];
  private tables = 0;
  private gone = 0;
  private texts = 0;

  open(name: string): void {
    if (GONE.has(name)) this.gone += 1;
    if (this.gone > 0) return;
    if (name === 'w:t') this.texts += 1;
    else if (name === 'w:tbl') this.enterTable();
    else if (name === 'w:tr' && this.tables === 1) this.cells = [];
    else if (name === 'w:tc' && this.tables === 1) this.text_ = '';
    else this.text_ += STANDS_FOR[name] ?? '';
  }

  close(name: string): void {
    if (GONE.has(name)) this.gone -= 1;
    else if (this.gone > 0) return;
    else if (name === 'w:t') this.texts -= 1;
    else if (name === 'w:tbl') this.tables -= 1;
    else if (name === 'w:tc' && this.tables === 1) this.cells.push(oneLine(this.text_));
    else if (name === 'w:tr' && this.tables === 1) this.keep(this.cells.length > 1 ? this.cells.join('\t') : (this.cells[0] ?? ''));
    else if (name === 'w:p') this.endParagraph();
  }

  text(text: string): void {
    if (this.texts > 0 && this.gone === 0) this.text_ += text;
  }

  /** A table inside a cell belongs to the cell. */
  private enterTable(): void {
    this.tables += 1;
    if (this.tables === 1) this.endParagraph();
  }

  private endParagraph(): void {
    if (this.tables > 0) {
      this.text_ += ' ';
      return;
    }
    this.keep(oneLine(this.text_));
    this.text_ = '';
  }

  private keep(text: string): void {
    if (text.trim() !== '') this.paragraphs.push({ text, line: this.paragraphs.length + 1, offset: this.offset });
    this.offset += text.length + 1;
    if (this.offset > MAX_CHARACTERS) throw new TextTooLong(this.offset);
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
