import type { IndicatorAdvance, Source } from '@quipu/planning';
import { limaDateTime } from '../dates.js';
import type { SectionInput } from '../input.js';
import type { Table, TableRow } from '../model.js';
import { sortedBy } from '../order.js';
import { ruleNote } from '../rule.js';
import { documentsTable, indexDocuments, type DocumentIndex } from './documents.js';

/** The records behind each indicator's figures: position, moment, who, why, document (law 5). */
export function sourcesBlocks({ actions, meta, ruleSet }: SectionInput): Table[] {
  const indicators = sortedBy(actions.flatMap((action) => action.indicators), ({ code }) => code);
  const documents = indexDocuments(indicators.flatMap(({ sources }) => sources.flatMap((source) => source.documents)));
  const table: Table = {
    kind: 'table',
    id: 'registros-de-origen',
    caption: `Registros de origen de las cifras, hasta el n.º ${meta.cut.position}`,
    columns: [
      { title: 'Indicador', align: 'left', width: 30 },
      { title: 'Registros: número, fecha (hora de Lima), quién, documentos y motivo', align: 'left', width: 200 },
    ],
    rows: indicators.map((indicator) => sourceRow(indicator, documents)),
    note: documents.size > 0 ? `${ruleNote(ruleSet)} Los documentos se nombran por su número en la tabla siguiente.` : ruleNote(ruleSet),
  };
  return documents.size > 0 ? [table, documentsTable(documents)] : [table];
}

/** One row per indicator, not per record: a plan of a thousand actions must fit in memory when it is laid out. */
function sourceRow({ code, sources }: IndicatorAdvance, documents: DocumentIndex): TableRow {
  const inOrder = sources.toSorted((one, other) => one.position - other.position);
  return { kind: 'plain', cells: [{ text: code }, { text: inOrder.map((source) => sourceText(source, documents)).join(' · ') }] };
}

function sourceText({ position, recordedAt, office, account, documents, reason }: Source, index: DocumentIndex): string {
  const who = office ? `${office} (${account})` : account;
  const papers = documents.length > 0 ? documents.map((document) => `documento ${index.numberOf(document)}`) : ['sin documento'];
  return [`n.º ${position}, ${limaDateTime(recordedAt)}`, who, ...papers, ...(reason ? [`motivo: ${reason}`] : [])].join(', ');
}
