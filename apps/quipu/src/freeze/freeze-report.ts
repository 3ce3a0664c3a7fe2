import { randomUUID } from 'node:crypto';
import type { ReportVersionRow } from '@quipu/evaluation/read';
import type { Receipt } from '@quipu/ledger';
import { EXIT, FailedCommand } from '../failed-command.js';
import { exitOf, problemOf } from '../http/problem.js';

export interface FreezeBody {
  period: string;
  plan?: string;
  ruleSet?: string;
  recordedUntil?: string;
  signatories: { order: number; office: string; role: string; account?: string }[];
  reason?: string;
  documents?: { title: string; sha256?: string }[];
}

const PATIENCE_MS = 120_000;

/** Sent once: a report that contradicts its data (409) is for a person to mend, not to be sent again. */
export async function freezeReport(reporting: string, { entity, token }: { entity: string; token: string }, body: FreezeBody): Promise<Receipt> {
  const response = await reached(reporting, `/v1/${entity}/commands/freeze-report`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(body),
  });
  if (response.ok) return (await response.json()) as Receipt;
  const { title, detail = '', errors = [], status } = await problemOf(response);
  const lines = [`${title}. ${detail}`.trim(), ...errors.map(({ message }) => `  • ${message}`)];
  throw new FailedCommand(lines.join('\n'), undefined, exitOf(status));
}

/** The last version, and the bytes of its PDF. The tables are asked to have reached the receipt. */
export async function frozenVersion(reporting: string, entity: string, body: FreezeBody, position: number): Promise<{ version: ReportVersionRow; pdf: Buffer }> {
  const query = new URLSearchParams({ period: body.period, ...(body.plan && { plan: body.plan }), 'min-position': String(position) });
  const listed = await reached(reporting, `/v1/${entity}/reports/versions?${query}`);
  const { versions } = await checked<{ versions: ReportVersionRow[] }>(listed);
  const version = [...versions].sort((one, other) => one.version - other.version).at(-1);
  if (!version) throw new FailedCommand('El informe quedó congelado, pero su versión todavía no se puede leer.', 'Pídalo otra vez en unos segundos.', EXIT.unavailable);
  const pdf = await reached(reporting, `/v1/${entity}/reports/versions/${version.version}/report.pdf?${query}`);
  if (!pdf.ok) await checked(pdf);
  return { version, pdf: Buffer.from(await pdf.arrayBuffer()) };
}

async function reached(reporting: string, path: string, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(reporting + path, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch (cause) {
    const advice = 'Arranque el sistema con: npx quipu up, o revise QUIPU_REPORTING_URL.';
    throw Object.assign(new FailedCommand(`No se pudo hablar con ${reporting}.`, advice, EXIT.unavailable), { cause });
  }
}

async function checked<Body>(response: Response): Promise<Body> {
  if (response.ok) return (await response.json()) as Body;
  const { title, detail = '', status } = await problemOf(response);
  throw new FailedCommand(`${title}. ${detail}`.trim(), undefined, exitOf(status));
}
