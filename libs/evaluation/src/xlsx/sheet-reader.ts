import type { XmlReader } from '../ooxml/read-xml.js';
import { UnreadableFile } from '../ooxml/unreadable-file.js';

const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

/** Gathers the texts of a sheet by row and column, numbers with the digits they were written with. Refuses formulas. */
export class SheetReader implements XmlReader {
  /** `rows[row - 1][column]`; absent where the cell is empty. */
  readonly rows: (string | undefined)[][] = [];
  private at = { reference: '', row: 0, column: 0, type: '' };
  private content = '';
  private inside = false;

  constructor(private readonly shared: readonly string[]) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'f') throw new UnreadableFile(`La celda ${this.at.reference} tiene una fórmula: escriba su valor y vuelva a enviarlo.`);
    if (name === 'c') this.enter(attributes['r'] ?? '', attributes['t'] ?? 'n');
    if (name === 'v' || name === 't') this.inside = true;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.inside = false;
    if (name === 'c') this.leave();
  }

  text(text: string): void {
    if (this.inside) this.content += text;
  }

  private enter(reference: string, type: string): void {
    const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference) ?? [];
    if (!letters || !digits) throw new UnreadableFile('La hoja tiene una celda sin lugar: guárdela otra vez y vuelva a enviarla.');
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const row = Number(digits);
    if (row > MOST_ROWS || column >= MOST_COLUMNS) throw new UnreadableFile(`La hoja tiene datos más allá de ${MOST_ROWS} filas o ${MOST_COLUMNS} columnas: no se recibe.`);
    this.at = { reference, row, column, type };
    this.content = '';
  }

  private leave(): void {
    const { row, column, type, reference } = this.at;
    const text = type === 's' ? this.shared[Number(this.content)] : unescaped(this.content);
    if (text === undefined || type === 'e') throw new UnreadableFile(`La celda ${reference} tiene un error: corríjala y vuelva a enviarlo.`);
    if (text !== '') (this.rows[row - 1] ??= [])[column] = text;
  }
}

/** The texts that cells share, in order. */
export class SharedTextsReader implements XmlReader {
  readonly texts: string[] = [];
  private inside = false;
  private phonetic = 0;

  open(name: string): void {
    if (name === 'si') this.texts.push('');
    if (name === 'rPh') this.phonetic += 1;
    if (name === 't') this.inside = true;
  }

  close(name: string): void {
    if (name === 'si') this.texts.push(unescaped(this.texts.pop()!));
    if (name === 'rPh') this.phonetic -= 1;
    if (name === 't') this.inside = false;
  }

  text(text: string): void {
    if (this.inside && this.phonetic === 0 && this.texts.length > 0) this.texts[this.texts.length - 1] += text;
  }
}

/** Excel writes what XML cannot hold as `_x000D_`. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
