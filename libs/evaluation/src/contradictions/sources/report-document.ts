import type { ReportDocument } from '../../document/model.js';
import type { DocumentSource, Paragraph } from '../document.js';

/**
 * Our own report: only what people write is prose; the tables are bound to the data and cannot contradict them. The
 * heading of each section, and of the action that a text is about (`accion/AEI.01.01`), give the checks their topic.
 * The line is the ordinal of the paragraph.
 */
export function reportDocument({ sections }: ReportDocument): DocumentSource {
  return { paragraphs: () => numbered(sections.flatMap(({ title, blocks }) => {
    const written = blocks.filter((block) => block.kind === 'narrative').filter(({ text }) => text.trim() !== '');
    return written.length === 0 ? [] : [title, ...written.flatMap(({ id, title: heading, text }) => [...headingOf(id, heading), ...text.split('\n')])];
  })) };
}

function headingOf(id: string, title: string): string[] {
  const action = /^accion\/(AEI\.\d{2}\.\d{2})$/.exec(id)?.[1];
  return [action ? `${action} ${title.replace(action, '').replace(/[:.%]/g, ' ').trim()}` : title];
}

function numbered(texts: readonly string[]): Paragraph[] {
  const found: Paragraph[] = [];
  let offset = 0;
  for (const text of texts) {
    if (text.trim() !== '') found.push({ text, line: found.length + 1, offset });
    offset += text.length + 1;
  }
  return found;
}
