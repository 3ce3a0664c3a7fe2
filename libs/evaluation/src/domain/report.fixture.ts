import type { FrozenFile, ReportEvent, Signatory } from '../contract/report-events.js';
import type { FreezeReport, PublishReport, SignReport, SubmitNarrative } from './commands.js';
import type { SignedFile, Surroundings } from './surroundings.js';

export const place = { plan: 'PEI-2025-2030', period: '2025-S1' };
export const office: Surroundings = {
  asker: { account: 'planeamiento', office: '07.01', role: 'planning-office' },
  places: ['seccion/resumen', 'accion/AEI.01.01'],
};
export const as = (account: string, code: string, role: string): Surroundings => ({ ...office, asker: { account, office: code, role } });

export const signatories: Signatory[] = [
  { order: 1, office: 'Planeamiento', role: 'Jefa' },
  { order: 2, office: 'Gerencia Municipal', role: 'Gerente', account: 'gerencia' },
  { order: 3, office: 'Alcaldía', role: 'Alcalde' },
];

export const made = (version: number): FrozenFile => ({
  version,
  cut: { position: 432, recordedAt: '2025-07-15T15:00:00.000Z', validDate: '2025-06-30' },
  ruleSet: 'lares-2025@1',
  cutId: '300711-2025-S1-p432',
  dataSha256: 'd'.repeat(64),
  pdfSha256: file(version, 0),
  bytes: 1000,
  address: 'http://quipu.example/v1/300711/reports/published/2025-S1',
  contradictions: { explain: 2, note: 1 },
});

/** A fingerprint that names its version and how many have signed. */
export function file(version: number, signed: number): string {
  return `${version}${signed}`.padEnd(64, '0');
}

export const submit = (texts: Record<string, string>): SubmitNarrative => ({ kind: 'submit-narrative', ...place, texts });
export const freeze: FreezeReport = {
  kind: 'freeze-report',
  ...place,
  ruleSet: 'lares-2025@1',
  recordedUntil: null,
  publicAddress: null,
  signatories,
  brings: { reason: false },
};
export const sign = (order: number, version = 1): SignReport => ({
  kind: 'sign-report',
  ...place,
  version,
  order,
  broughtSha256: file(version, order),
});
export const signature = (order: number, version = 1): SignedFile => ({
  previousSha256: file(version, order - 1),
  signedSha256: file(version, order),
  bytes: 1000 + order,
  adapter: 'manual',
});
export const publish = (version = 1): PublishReport => ({ kind: 'publish-report', ...place, version });

export const submitted = (texts: Record<string, string>): ReportEvent => ({ type: 'NarrativeSubmitted', data: { ...place, texts } });
export const frozen = (version = 1): ReportEvent => ({ type: 'ReportFrozen', data: { ...place, ...made(version), signatories } });
export const signed = (order: number, version = 1, account = 'planeamiento'): ReportEvent => ({
  type: 'ReportSigned',
  data: {
    ...place,
    version,
    order,
    office: signatories[order - 1]!.office,
    account,
    signedSha256: file(version, order),
    bytes: 1000 + order,
    adapter: 'manual',
  },
});
export const published = (version = 1): ReportEvent => ({ type: 'ReportPublished', data: { ...place, version, sha256: file(version, 3) } });
export const allSigned = (version = 1): ReportEvent[] => [frozen(version), ...[1, 2, 3].map((order) => signed(order, version))];
