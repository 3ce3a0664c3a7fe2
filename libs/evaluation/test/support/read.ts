import { buildEvaluationReport, type Block, type ReportDocument, type Table } from '../../src/index.js';
import { inputFrom, type Asked } from './input-from.js';
import { sampleEvents } from './sample.js';

export function sampleReport(asked?: Asked): ReportDocument {
  return buildEvaluationReport(inputFrom(sampleEvents(), asked));
}

export function tablesOf({ sections }: ReportDocument): Table[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
}

export function tableOf(document: ReportDocument, id: string): Table {
  const found = tablesOf(document).find((table) => table.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
}

/** A table as texts, to compare at a glance; a note follows its text in brackets. */
export function textsOf({ rows }: Table): string[][] {
  return rows.map(({ cells }) => cells.map(({ text, note }) => (note ? `${text} [${note}]` : text)));
}

/** The row that starts with this text. */
export function rowOf(table: Table, first: string): string[] | undefined {
  return textsOf(table).find(([text]) => text === first);
}

export function blocksOf({ sections }: ReportDocument, id: string) {
  return sections.find((section) => section.id === id)!.blocks;
}

/** The blocks between a heading of a section and the next of the same level or above. */
export function blocksUnder(document: ReportDocument, section: string, title: string): Block[] {
  const blocks = blocksOf(document, section);
  const place = blocks.findIndex((block) => block.kind === 'heading' && block.title.startsWith(title));
  const head = blocks[place];
  if (head?.kind !== 'heading') throw new Error(`no heading ${title}`);
  const rest = blocks.slice(place + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= head.level);
  return end < 0 ? rest : rest.slice(0, end);
}
