import type { Document } from 'docx';

const PLACE = /r:embed="rId\{([^}"]+)\}"/g;
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/** Names the pictures of a body that is written piece by piece: the library does it only for whole documents. */
export class Pictures {
  /** Number by the library's key, from 1, in order of appearance. */
  private readonly numbers = new Map<string, number>();

  constructor(private readonly file: Document) {}

  /** A piece of the body with each picture's relationship in its place. Quotes in a text are escaped: it never looks like one. */
  placed(xml: string): string {
    return xml.replace(PLACE, (_, key: string) => `r:embed="${this.relationship(key)}"`);
  }

  /** `word/_rels/document.xml.rels`, with the pictures placed so far. */
  relationships(xml: string): string {
    const own = this.files().map(({ id, name }) => `<Relationship Id="${id}" Type="${TYPE}" Target="media/${name}"/>`);
    return xml.replace('</Relationships>', `${own.join('')}</Relationships>`);
  }

  files(): { id: string; name: string; content: Uint8Array }[] {
    return this.file.Media.Entries.flatMap(([key, { fileName, data }]) => (this.numbers.has(key) ? [{ id: this.relationship(key), name: fileName, content: new Uint8Array(data) }] : []));
  }

  private relationship(key: string): string {
    if (!this.numbers.has(key)) this.numbers.set(key, this.numbers.size + 1);
    return `figura${this.numbers.get(key)}`;
  }
}
