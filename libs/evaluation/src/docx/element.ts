import { FileChild, type Paragraph, type ParagraphChild } from 'docx';

type Attributes = Readonly<Record<string, string | number>>;
type Child = Paragraph | ParagraphChild;

/** An element that the library has no class for, between paragraphs. */
export class Element extends FileChild {
  constructor(name: string, attributes?: Attributes, children: readonly Child[] = []) {
    super(name);
    if (attributes) this.root.push({ _attr: attributes });
    this.root.push(...children);
  }
}

/** The same inside a paragraph. The library lists by class what may stand there, and writes any element just as well. */
export function inline(name: string, attributes?: Attributes, children?: readonly Child[]): ParagraphChild {
  return new Element(name, attributes, children) as FileChild as ParagraphChild;
}
