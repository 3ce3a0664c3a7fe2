import { refuse } from '@quipu/ledger';
import type { ReportEvent } from '../contract/report-events.js';
import type { PublishReport } from './commands.js';
import { frozenVersion, nextSignatory, whoSigns } from './signing.js';
import type { ReportHistory } from './state.js';

/** With every signature, and never an older version over a newer one. */
export function publishReport({ plan, period, version: asked }: PublishReport, report: ReportHistory): ReportEvent[] {
  if (report.versions.length === 0) refuse('period', `El informe de ${period} todavía no se congeló.`);
  const version = asked ?? report.versions.length;
  const frozen = frozenVersion(report, version);
  const next = nextSignatory(frozen);
  if (next) refuse('version', `A la versión ${version} le falta la firma ${next.order}, de ${whoSigns(next)}.`);
  if (frozen.published) refuse('version', `La versión ${version} ya está publicada.`);
  const newer = report.versions.find((one) => one.published && one.version > version);
  if (newer) refuse('version', `Ya está publicada la versión ${newer.version}: la ${version} no puede tomar su lugar.`);
  return [{ type: 'ReportPublished', data: { plan, period, version, sha256: frozen.sha256 } }];
}
