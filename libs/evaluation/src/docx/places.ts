import { TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { visible } from '../text/visible.js';
import { inline } from './element.js';
import { boundTag, bookmarkOf, narrativeTag, originBookmarkOf } from './names.js';

/** A run of text and how it looks; `break` starts a line. */
export type Words = Omit<IRunOptions, 'text' | 'children'> & { text: string };

/** The places of one document: each has a tag and a bookmark, and a number that nothing else has. */
export class Places {
  /** Bound texts by path, as they must come back. */
  readonly bound = new Map<string, string>();
  /** Ids of free texts. */
  readonly narratives: string[] = [];
  private last = 0;

  /** The whole text of a paragraph or cell, protected from editing in Word. `extra` is what stands in it besides words. */
  hold(wanted: string, words: readonly Words[], extra: readonly ParagraphChild[] = []): ParagraphChild[] {
    const path = this.free(wanted);
    this.bound.set(path, [...words.map(({ text }) => visible(text)), ...extra.map(() => DRAWING)].join(' '));
    const content = [...words.map((run) => new TextRun({ ...run, text: visible(run.text) })), ...extra];
    const tag = boundTag(path);
    const empty = extra.length === 0 && words.every(({ text }) => text === '');
    return this.marked(tag, empty ? [] : [this.control(tag, 'sdtContentLocked', content)]);
  }

  /** Marks for the paragraphs of a free text: where the place opens, the properties of its control, where it closes. */
  narrative(id: string, text: string): { open: ParagraphChild[]; properties: ParagraphChild; close: ParagraphChild[] } {
    this.narratives.push(id);
    const tag = narrativeTag(id);
    const [open, close] = this.marks(bookmarkOf(tag));
    const [openOrigin, closeOrigin] = this.marks(originBookmarkOf(tag, text));
    return { open: [open, openOrigin], properties: this.properties(tag, 'sdtLocked'), close: [closeOrigin, close] };
  }

  private marked(tag: string, content: readonly ParagraphChild[]): ParagraphChild[] {
    const [open, close] = this.marks(bookmarkOf(tag));
    return [open, ...content, close];
  }

  private marks(name: string): [ParagraphChild, ParagraphChild] {
    const id = this.next();
    return [inline('w:bookmarkStart', { 'w:id': id, 'w:name': name }), inline('w:bookmarkEnd', { 'w:id': id })];
  }

  private control(tag: string, lock: string, content: readonly ParagraphChild[]): ParagraphChild {
    return inline('w:sdt', undefined, [this.properties(tag, lock), inline('w:sdtContent', undefined, content)]);
  }

  private properties(tag: string, lock: string): ParagraphChild {
    const value = (name: string, content: string | number) => inline(name, { 'w:val': content });
    return inline('w:sdtPr', undefined, [value('w:tag', tag), value('w:id', this.next()), value('w:lock', lock)]);
  }

  private free(path: string): string {
    let [free, times] = [path, 1];
    while (this.bound.has(free)) free = `${path}~${(times += 1)}`;
    return free;
  }

  private next(): number {
    return (this.last += 1);
  }
}

/** Stands for a picture in the text of a place, when written and when read back. */
export const DRAWING = '\ufffc';
