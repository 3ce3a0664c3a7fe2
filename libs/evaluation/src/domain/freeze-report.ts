import { refuse } from '@quipu/ledger';
import type { ReportEvent, Signatory } from '../contract/report-events.js';
import type { FreezeReport } from './commands.js';
import type { ReportHistory } from './state.js';
import type { Surroundings } from './surroundings.js';

export function nextVersion({ versions }: ReportHistory): number {
  return versions.length + 1;
}

/** The next version. Once one has been signed, a further one must say why; the earlier stays. */
export function freezeReport(command: FreezeReport, report: ReportHistory, { made }: Surroundings): ReportEvent[] {
  checkFreezing(command, report);
  if (!made) throw new Error('a report is frozen once it is made');
  if (made.version !== nextVersion(report)) refuse('', 'Otra versión se congeló mientras se preparaba esta: vuelva a pedirlo.');
  const { plan, period, signatories } = command;
  return [{ type: 'ReportFrozen', data: { plan, period, ...made, signatories: [...signatories] } }];
}

/** What can be known before the document is made. */
export function checkFreezing({ signatories, brings }: FreezeReport, { versions }: ReportHistory): void {
  checkOrder(signatories);
  const signed = versions.filter((one) => one.signed > 0 || one.published).at(-1);
  if (!signed || brings.reason) return;
  const state = signed.published ? 'publicada' : 'firmada';
  refuse('reason', `La versión ${signed.version} ya está ${state}: para congelar otra indique el motivo.`);
}

function checkOrder(signatories: readonly Signatory[]): void {
  if (signatories.length === 0) refuse('signatories', 'Indique al menos quién firma.');
  signatories.forEach(({ order }, index) => {
    if (order !== index + 1) refuse(`signatories[${index}].order`, `Las firmas van en orden desde 1: aquí se espera ${index + 1}, no ${order}.`);
  });
}
