/** Nest token of the ledger that commands write to. */
export const LEDGER = Symbol('Ledger');
