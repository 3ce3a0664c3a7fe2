import type { ReportDocument } from '../document/model.js';
import { renderJson } from './render-json.js';

/**
 * The data that go with the PDF: everything the report says but its seal, which prints the
 * fingerprint of these very bytes and so cannot be among them.
 */
export function attachedData(document: ReportDocument): Buffer {
  const sections = document.sections.map((section) => ({ ...section, blocks: section.blocks.filter(({ kind }) => kind !== 'seal') }));
  return renderJson({ ...document, sections });
}
