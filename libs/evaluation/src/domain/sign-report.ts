import { Forbidden, refuse } from '@quipu/ledger';
import type { ReportEvent, Signatory } from '../contract/report-events.js';
import type { SignReport } from './commands.js';
import { frozenVersion, nextSignatory, whoSigns } from './signing.js';
import type { ReportHistory, VersionState } from './state.js';
import type { Surroundings } from './surroundings.js';

/** Each in its turn, once. */
export function signReport(command: SignReport, report: ReportHistory, { asker, signature }: Surroundings): ReportEvent[] {
  const { plan, period, version, order } = command;
  const { office } = checkSigning(command, report, asker);
  if (!signature) throw new Error('a report is signed once the signed file is there');
  const { previousSha256, signedSha256, bytes, adapter } = signature;
  if (previousSha256 !== frozenVersion(report, version).sha256) refuse('', 'Otra firma se puso mientras llegaba esta: descargue el archivo y vuelva a firmar.');
  return [{ type: 'ReportSigned', data: { plan, period, version, order, office, account: asker.account, signedSha256, bytes, adapter } }];
}

/** Whose turn it is, and whether it is the asker's: what can be known before the file is read. */
export function checkSigning({ version, order }: Pick<SignReport, 'version' | 'order'>, report: ReportHistory, asker: Surroundings['asker']): Signatory {
  const frozen = frozenVersion(report, version);
  const latest = report.versions.length;
  if (version !== latest) refuse('version', `Ya se congeló la versión ${latest}: la ${version} no recibe más firmas.`);
  const signatory = checkTurn(order, frozen);
  if (mayBring(asker, signatory)) return signatory;
  throw new Forbidden({ field: '', message: `La firma ${order} corresponde a ${whoSigns(signatory)}: su cuenta no puede presentarla.` });
}

function checkTurn(order: number, frozen: VersionState): Signatory {
  const { signatories, signed, version } = frozen;
  const signatory = signatories.find((one) => one.order === order);
  if (!signatory) return refuse('order', `La versión ${version} no tiene una firma ${order}: son ${signatories.length}.`);
  if (order === signed + 1) return signatory;
  const next = nextSignatory(frozen);
  const follows = next ? `sigue la ${next.order}, de ${whoSigns(next)}` : 'ya están todas';
  return refuse('order', order <= signed ? `La firma ${order} ya está puesta; ${follows}.` : `Todavía no toca la firma ${order}: ${follows}.`);
}

/** Where an account is named, only that one; else the office itself, or the planning office, which gathers what was signed on paper or elsewhere. */
function mayBring({ account, office, role }: Surroundings['asker'], signatory: Signatory): boolean {
  if (signatory.account !== undefined) return signatory.account === account;
  return role === 'planning-office' || office === signatory.office;
}
