import type { ReadTable, Row } from '../projection.js';

/** A row and the positions between which it stood: `from` included, `to` excluded, null while it stands. */
export interface RowVersion<R extends Row = Row> {
  readonly row: R;
  readonly from: number;
  readonly to: number | null;
}

/** What a page did to one table. */
export interface TableChanges {
  table: ReadTable;
  /** New versions; those that also ended within the page already say where. */
  opened: readonly RowVersion[];
  /** Versions that stood before the page and ended in it. */
  closed: readonly RowVersion[];
}

/** An event that could not be folded. The entity's later events wait in the ledger. */
export interface BlockedEntity {
  entity: string;
  /** Position of the event; the rows stand as of the one before. */
  position: number;
  eventId: string;
  eventType: string;
  /** Name of the table that refused it. */
  table: string;
  /** Spanish, for the person who looks at the table. */
  message: string;
  /** For whoever mends it. */
  detail: string;
  /** When the event was recorded: since then the entity's tables are behind. */
  recordedAt: string;
}
