/** A table of an entity as it stood at a position of the ledger. */
export interface EntityQuestion {
  /** Executing unit, six digits. */
  entity: string;
  /** Everything up to this position was known. */
  asOf: number;
}
