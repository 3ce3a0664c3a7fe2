import type { Signatory } from '@quipu/evaluation/domain';
import type { VersionAnswer } from '../versions/report-versions.js';

export interface PublishedVersion {
  version: number;
  /** «vigente», or «sustituida por la versión 2». */
  standing: string;
  publishedAt: string;
  cutId: string;
  ruleSet: string;
  /** Of the file that is published. */
  sha256: string;
  /** Of the PDF before its signatures: what can be generated again. */
  pdfSha256: string;
  dataSha256: string;
  signatories: (Omit<Signatory, 'account'> & { signedAt: string | null })[];
  laterCorrections: number;
  laterCorrectionsText: string;
  /** Addresses that stay, from the root of this service. */
  links: { self: string; pdf: string; verification: string };
}

/** Undefined for a version that nobody published. Accounts stay inside: the public sees offices and roles. */
export function publishedVersion(row: VersionAnswer): PublishedVersion | undefined {
  const { published, superseded_by: by, entity, plan, period, version, laterCorrections, laterCorrectionsText } = row;
  if (!published) return undefined;
  const root = `/v1/${entity}/reports`;
  const self = `${root}/published/${period}/${version}`;
  return {
    version,
    standing: by === null ? 'vigente' : `sustituida por la versión ${by}`,
    publishedAt: published.source.recordedAt,
    cutId: row.cut_id,
    ruleSet: row.rule_set,
    sha256: published.sha256,
    pdfSha256: row.pdf_sha256,
    dataSha256: row.data_sha256,
    signatories: row.signatories.map(({ order, office, role, signed }) => ({ order, office, role, signedAt: signed?.source.recordedAt ?? null })),
    laterCorrections,
    laterCorrectionsText,
    links: {
      self: `${self}?plan=${plan}`,
      pdf: `${self}/report.pdf?plan=${plan}`,
      verification: `${root}/versions/${version}/verification?period=${period}&plan=${plan}`,
    },
  };
}
