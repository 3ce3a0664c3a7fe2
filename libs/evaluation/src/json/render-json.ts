import type { ReportDocument } from '../document/model.js';

/** The document as JSON, keys in alphabetical order, so that equal documents are equal bytes. UTF-8, final newline. */
export function renderJson(document: ReportDocument): Buffer {
  return Buffer.from(`${JSON.stringify(document, inOrder, 2)}\n`, 'utf8');
}

function inOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
