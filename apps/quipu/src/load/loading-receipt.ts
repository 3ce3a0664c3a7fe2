import type { Receipt } from '@quipu/ledger';
import { limaMoment } from '../screen/moment.js';
import type { ReadFile } from './folder/read-folder.js';

/** The one receipt of a load: what was read, what was recorded, who did it and when. */
export interface LoadingReceipt {
  entity: string;
  plan: string;
  /** SHA-256 of the list of the files' own fingerprints. */
  folderSha256: string;
  files: ReadFile[];
  account: string;
  office: string;
  /** Events recorded. */
  events: number;
  commands: number;
  firstPosition: number;
  lastPosition: number;
  /** ISO instants, UTC, of the first and last record. */
  recordedFrom: string;
  recordedTo: string;
}

export function receiptOf(
  receipts: readonly Receipt[],
  about: Pick<LoadingReceipt, 'entity' | 'plan' | 'folderSha256' | 'files' | 'account' | 'office'>,
): LoadingReceipt {
  const inOrder = receipts.toSorted((one, other) => one.position - other.position);
  const [first, last] = [inOrder[0]!, inOrder.at(-1)!];
  return {
    ...about,
    events: inOrder.reduce((sum, { events }) => sum + events, 0),
    commands: inOrder.length,
    firstPosition: first.position - first.events + 1,
    lastPosition: last.position,
    recordedFrom: first.recordedAt,
    recordedTo: last.recordedAt,
  };
}

export function receiptLines(receipt: LoadingReceipt): string[] {
  return [
    'Comprobante de carga',
    `  Entidad y plan:        ${receipt.entity}, ${receipt.plan}`,
    `  Registros hechos:      ${receipt.events} (del ${receipt.firstPosition} al ${receipt.lastPosition})`,
    `  Quién:                 ${receipt.account} (${receipt.office})`,
    `  Cuándo:                ${limaMoment(receipt.recordedTo)}`,
    `  Huella de la carpeta:  ${receipt.folderSha256}`,
    ...receipt.files.map(({ file, sha256 }) => `    ${file.padEnd(18)} ${sha256}`),
  ];
}
