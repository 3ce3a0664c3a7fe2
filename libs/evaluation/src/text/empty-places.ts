import type { Block, ReportDocument } from '../document/model.js';

/** Said where the entity wrote nothing under a heading of its own: a heading over nothing reads as a mistake. */
const UNWRITTEN: Block = { kind: 'paragraph', text: 'La entidad todavía no ha escrito este apartado.' };

/** The document for reading: places to write that are alone under their heading say that they are empty. */
export function withEmptyPlacesSaid(document: ReportDocument): ReportDocument {
  return { ...document, sections: document.sections.map((section) => ({ ...section, blocks: section.blocks.map((block, at) => (isAlone(section.blocks, at) ? UNWRITTEN : block)) })) };
}

function isAlone(blocks: readonly Block[], at: number): boolean {
  const [before, block, after] = [blocks[at - 1], blocks[at]!, blocks[at + 1]];
  return block.kind === 'narrative' && block.text.trim() === '' && before?.kind === 'heading' && (after === undefined || after.kind === 'heading');
}
