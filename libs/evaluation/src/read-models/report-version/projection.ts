import type { Projection, RowSet } from '@quipu/projections';
import type { ReportFrozen, ReportPublished, ReportSigned } from '../../contract/report-events.js';
import type { ReportVersionRow, SignatoryText } from '../../contract/rows.js';
import { recorded, sourceOf, standing, type Recorded } from '../recorded.js';
import { reportVersion } from './table.js';

/** Versions of each report, with their signatures. */
export const reportVersionProjection: Projection<ReportVersionRow> = {
  table: reportVersion,
  project(event, tables) {
    return { put: rowsAfter(recorded(event), tables.of(reportVersion)) };
  },
};

function rowsAfter(event: Recorded, rows: RowSet<ReportVersionRow>): ReportVersionRow[] {
  switch (event.type) {
    case 'ReportFrozen':
      return [frozen(event)];
    case 'ReportSigned':
      return [signed(standingVersion(event, rows), event)];
    case 'ReportPublished':
      return published(event, rows);
    default:
      return [];
  }
}

function frozen(event: Recorded<ReportFrozen>): ReportVersionRow {
  const { plan, period, version, cut, ruleSet, cutId, dataSha256, pdfSha256, bytes, address, contradictions, signatories } = event.data;
  const fingerprints = { rule_set: ruleSet, cut_id: cutId, data_sha256: dataSha256, pdf_sha256: pdfSha256 };
  const still = { state: 'congelado' as const, published: null, superseded_by: null, source: sourceOf(event) };
  const missing = signatories.map((signatory): SignatoryText => ({ ...signatory, signed: null }));
  return { entity: event.entity, plan, period, version, cut, ...fingerprints, bytes, address, contradictions, signatories: missing, ...still };
}

function signed(row: ReportVersionRow, event: Recorded<ReportSigned>): ReportVersionRow {
  const { order, account, signedSha256: sha256, bytes, adapter } = event.data;
  const signature = { account, sha256, bytes, adapter, source: sourceOf(event) };
  const signatories = row.signatories.map((one) => (one.order === order ? { ...one, signed: signature } : one));
  return { ...row, signatories, state: signatories.every((one) => one.signed) ? 'firmado' : 'firmado en parte' };
}

/** The versions published before are still there, and say which took their place. */
function published(event: Recorded<ReportPublished>, rows: RowSet<ReportVersionRow>): ReportVersionRow[] {
  const { plan, period, version, sha256 } = event.data;
  const now: ReportVersionRow = { ...standingVersion(event, rows), state: 'publicado', published: { sha256, source: sourceOf(event) } };
  const earlier = [...rows.values()].filter((row) => row.plan === plan && row.period === period && row.version < version && row.published);
  return [now, ...earlier.map((row): ReportVersionRow => ({ ...row, state: 'sustituido', superseded_by: version }))];
}

function standingVersion(event: Recorded<ReportSigned> | Recorded<ReportPublished>, rows: RowSet<ReportVersionRow>): ReportVersionRow {
  const { plan, period, version } = event.data;
  return standing(rows.get({ plan, period, version }), event);
}
