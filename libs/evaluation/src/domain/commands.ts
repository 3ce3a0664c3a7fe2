import type { ReportPlace, Signatory } from '../contract/report-events.js';

export interface SubmitNarrative extends ReportPlace {
  kind: 'submit-narrative';
  /** By place; null for the drafts that were saved. */
  texts: Readonly<Record<string, string>> | null;
}

/** What is asked for; what came out of making the document stands in the surroundings. */
export interface FreezeReport extends ReportPlace {
  kind: 'freeze-report';
  /** `<id>@<version>` */
  ruleSet: string;
  /** As asked, null for now. */
  recordedUntil: string | null;
  /** Beginning of the public address, null for the usual one. */
  publicAddress: string | null;
  signatories: readonly Signatory[];
  brings: { reason: boolean };
}

export interface SignReport extends ReportPlace {
  kind: 'sign-report';
  version: number;
  order: number;
  /** Of what the sender uploaded. */
  broughtSha256: string;
}

export interface PublishReport extends ReportPlace {
  kind: 'publish-report';
  /** Null for the latest. */
  version: number | null;
}

export type ReportCommand = SubmitNarrative | FreezeReport | SignReport | PublishReport;
