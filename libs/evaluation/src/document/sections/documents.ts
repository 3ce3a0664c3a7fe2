import type { Source } from '@quipu/planning';
import type { Cell, Table } from '../model.js';
import { sortedBy } from '../order.js';

type Document = Source['documents'][number];

/** Every document once, numbered from 1 in the order of its title. */
export interface DocumentIndex {
  size: number;
  list: readonly Document[];
  numberOf(document: Document): number;
}

export function indexDocuments(documents: readonly Document[]): DocumentIndex {
  const distinct = new Map(documents.map((document) => [keyOf(document), document]));
  const list = sortedBy([...distinct.values()], keyOf);
  const numbers = new Map(list.map((document, place) => [keyOf(document), place + 1]));
  return { size: list.length, list, numberOf: (document) => numbers.get(keyOf(document))! };
}

export function documentsTable({ list }: DocumentIndex): Table {
  return {
    kind: 'table',
    id: 'documentos',
    caption: 'Documentos que respaldan los registros',
    columns: [
      { title: 'Documento', align: 'left', width: 18 },
      { title: 'Título', align: 'left', width: 110 },
      { title: 'Número', align: 'left', width: 36 },
      { title: 'Huella SHA-256', align: 'left', width: 80 },
    ],
    rows: list.map(({ title, number, sha256 }, place) => ({
      kind: 'plain',
      cells: [{ text: String(place + 1) }, { text: title }, given(number), given(sha256 && inBlocks(sha256))],
    })),
    note: 'La huella permite comprobar que un archivo es el mismo que se registró.',
  };
}

function keyOf({ title, number, sha256 }: Document): string {
  return JSON.stringify([title, number ?? '', sha256 ?? '']);
}

function given(text: string | undefined): Cell {
  return text ? { text } : { text: 'no registrado', tone: 'muted' };
}

/** A fingerprint in groups of eight, so that it can be read aloud and broken between lines. */
function inBlocks(sha256: string): string {
  return sha256.match(/.{1,8}/g)!.join(' ');
}
