import type { DomainEvent } from '@quipu/ledger';
import type { PeriodText } from '@quipu/planning';

/** Which report: the plan's, of a period. */
export interface ReportPlace {
  /** `PEI-2025-2030` */
  plan: string;
  period: PeriodText;
}

/** Who must sign, and when in the order; `account` where only one person may. */
export interface Signatory {
  /** From 1, without gaps. */
  order: number;
  office: string;
  /** What the person is there, as printed: «Jefe de planeamiento». */
  role: string;
  account?: string;
}

/** What was known, and up to which day facts count. */
export interface FrozenCut {
  position: number;
  /** ISO instant, UTC; null before the first record. */
  recordedAt: string | null;
  /** ISO date. */
  validDate: string;
}

/** How many findings the report was frozen with; one that must be fixed does not let it be frozen. */
export interface ContradictionCounts {
  explain: number;
  note: number;
}

/** What was frozen: enough to make the same bytes again from the events up to the cut. */
export interface FrozenFile {
  /** From 1. */
  version: number;
  cut: FrozenCut;
  /** `<id>@<version>` */
  ruleSet: string;
  /** `<entity>-<period>-p<position>` */
  cutId: string;
  /** Of the data attached to the PDF, without the seal that prints this very figure. */
  dataSha256: string;
  pdfSha256: string;
  /** Size of the PDF. */
  bytes: number;
  /** Printed, and in the QR: where the version can be checked. */
  address: string;
  contradictions: ContradictionCounts;
}

/** Free texts by the id of their place; only those that changed. An empty text clears its place. */
export type NarrativeSubmitted = DomainEvent<'NarrativeSubmitted', ReportPlace & { texts: Record<string, string> }>;
export type ReportFrozen = DomainEvent<'ReportFrozen', ReportPlace & FrozenFile & { signatories: Signatory[] }>;
export type ReportSigned = DomainEvent<
  'ReportSigned',
  ReportPlace & {
    version: number;
    order: number;
    office: string;
    /** Who brought the signed file. */
    account: string;
    /** Of the whole file, this signature included. */
    signedSha256: string;
    bytes: number;
    /** How it was signed: `manual` is a file signed elsewhere. */
    adapter: string;
  }
>;
/** `sha256` is of the file with every signature. */
export type ReportPublished = DomainEvent<'ReportPublished', ReportPlace & { version: number; sha256: string }>;

/** History `<entity>.report-<plan>-<period>`. */
export type ReportEvent = NarrativeSubmitted | ReportFrozen | ReportSigned | ReportPublished;
