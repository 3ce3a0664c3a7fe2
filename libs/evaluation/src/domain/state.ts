import type { ReportEvent, ReportFrozen, Signatory } from '../contract/report-events.js';

export interface VersionState {
  version: number;
  signatories: readonly Signatory[];
  /** How many have signed, in order. */
  signed: number;
  /** The file as it stands: the frozen one, or with the signatures so far. */
  sha256: string;
  bytes: number;
  published: boolean;
}

export interface ReportHistory {
  /** Submitted texts by place. */
  texts: Readonly<Record<string, string>>;
  /** In order: version n is the n-th. */
  versions: readonly VersionState[];
}

export const noReport: ReportHistory = { texts: {}, versions: [] };

export function evolveReport(report: ReportHistory, event: ReportEvent): ReportHistory {
  switch (event.type) {
    case 'NarrativeSubmitted':
      return { ...report, texts: { ...report.texts, ...event.data.texts } };
    case 'ReportFrozen':
      return { ...report, versions: [...report.versions, frozen(event.data)] };
    case 'ReportSigned': {
      const { order: signed, signedSha256: sha256, bytes } = event.data;
      return withVersion(report, event.data.version, { signed, sha256, bytes });
    }
    case 'ReportPublished':
      return withVersion(report, event.data.version, { published: true });
  }
}

function frozen({ version, signatories, pdfSha256: sha256, bytes }: ReportFrozen['data']): VersionState {
  return { version, signatories, signed: 0, sha256, bytes, published: false };
}

function withVersion(report: ReportHistory, version: number, change: Partial<VersionState>): ReportHistory {
  return { ...report, versions: report.versions.map((one) => (one.version === version ? { ...one, ...change } : one)) };
}
