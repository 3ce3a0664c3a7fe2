import type { PeriodText } from '@quipu/planning';
import type { Row, Source } from '@quipu/projections';
import type { ContradictionCounts, FrozenCut, Signatory } from './report-events.js';

/** `read.report_narrative`. Key: plan, period, place. */
export interface ReportNarrativeRow extends Row {
  plan: string;
  period: PeriodText;
  /** `seccion/resumen`, `accion/AEI.01.01` */
  place: string;
  text: string;
  source: Source;
}

/** A signature that was put: of the whole file up to it. */
export interface SignatureText {
  account: string;
  sha256: string;
  bytes: number;
  adapter: string;
  source: Source;
}

export interface SignatoryText extends Signatory {
  /** Null while it is missing. */
  signed: SignatureText | null;
}

export type ReportState = 'congelado' | 'firmado en parte' | 'firmado' | 'publicado' | 'sustituido';

/** `read.report_version`. Key: plan, period, version. */
export interface ReportVersionRow extends Row {
  plan: string;
  period: PeriodText;
  version: number;
  state: ReportState;
  cut: FrozenCut;
  /** `<id>@<version>` */
  rule_set: string;
  cut_id: string;
  /** Of the data attached, without the seal. */
  data_sha256: string;
  /** Of the PDF as frozen, without signatures. */
  pdf_sha256: string;
  bytes: number;
  address: string;
  contradictions: ContradictionCounts;
  /** In order. */
  signatories: SignatoryText[];
  /** Null until it is published. */
  published: { sha256: string; source: Source } | null;
  /** The published version that took its place; null while none has. */
  superseded_by: number | null;
  /** Why there is this version, where an earlier one had been signed: the event's reason and documents. */
  source: Source;
}
