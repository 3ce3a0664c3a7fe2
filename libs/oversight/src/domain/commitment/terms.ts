import type { Term } from '../../contract/commitment-events.js';

/** Months of each term, counted from the end of the period evaluated. */
export const TERM_MONTHS: Readonly<Record<Term, number>> = { corto: 6, mediano: 12 };
