import type { InvestmentRow } from '../contract/rows.js';
import { type Situation, situationOf } from './situation.js';
import { type ProjectStatus, statusOf } from './status.js';

/** Version of the standard, as packages write it. */
export const OC4IDS_VERSION = '0.9';

export interface PackageOptions {
  /** Where this package is published. */
  uri: string;
  /** ISO instant. Given, not asked of a clock: the same rows give the same package. */
  publishedDate: string;
  /** The entity: code of the executing unit and name. */
  publisher: { code: string; name: string };
  /** Registered with the Open Contracting Partnership, e.g. `oc4ids-abc123`. */
  prefix: string;
  /** Where the extension's `extension.json` is published. */
  extension: string;
  license?: string;
}

export interface ProjectPackage {
  uri: string;
  version: string;
  publishedDate: string;
  publisher: { name: string; scheme: string; uid: string };
  license?: string;
  extensions: string[];
  projects: Project[];
}

export interface Project {
  id: string;
  updated: string;
  title: string;
  status: ProjectStatus;
  identifiers: { id: string; scheme: string }[];
  publicAuthority: { id: string; name: string };
  parties: { id: string; name: string; identifier: { id: string; scheme: string }; roles: string[] }[];
  budget?: { budgetBreakdowns: [{ id: string; description: string; budgetBreakdown: BudgetLine[] }] };
  situation: Situation;
}

interface BudgetLine {
  id: string;
  description: string;
  amount: { amount: number; currency: 'PEN' };
  period: { startDate: string; endDate: string };
}

const CUI_SCHEME = 'PE-CUI';
const ENTITY_SCHEME = 'PE-SIAF';

/** An OC4IDS project package of an entity's investments. OC4IDS asks for at least one project. */
export function projectPackage(rows: readonly InvestmentRow[], options: PackageOptions): ProjectPackage {
  const { uri, publishedDate, publisher, extension, license } = options;
  return {
    uri,
    version: OC4IDS_VERSION,
    publishedDate,
    publisher: { name: publisher.name, scheme: ENTITY_SCHEME, uid: publisher.code },
    ...(license === undefined ? {} : { license }),
    extensions: [extension],
    projects: rows.map((row) => projectOf(row, options)),
  };
}

function projectOf(row: InvestmentRow, { prefix, publisher }: PackageOptions): Project {
  const authority = { id: `${ENTITY_SCHEME}-${publisher.code}`, name: publisher.name };
  const identifier = { id: publisher.code, scheme: ENTITY_SCHEME };
  const budget = budgetOf(row);
  return {
    id: `${prefix}-${row.cui}`,
    updated: updatedOf(row),
    title: row.name,
    status: statusOf(row),
    identifiers: [{ id: row.cui, scheme: CUI_SCHEME }],
    publicAuthority: authority,
    parties: [{ ...authority, identifier, roles: ['publicAuthority'] }],
    ...(budget ? { budget } : {}),
    situation: situationOf(row),
  };
}

/** In a group by year, as the standard has it since 0.9.4; `budget.budgetBreakdown` alone is deprecated. */
function budgetOf(row: InvestmentRow): Project['budget'] {
  const lines = budgetLines(row);
  return lines.length > 0 ? { budgetBreakdowns: [{ id: 'anual', description: 'Presupuesto institucional modificado (PIM) de cada año', budgetBreakdown: lines }] } : undefined;
}

/** The modified budget of each year; the standard wants a JSON number. */
function budgetLines({ money }: InvestmentRow): BudgetLine[] {
  return Object.entries(money).flatMap(([year, { amounts }]) => {
    if (amounts.PIM === undefined) return [];
    const period = { startDate: `${year}-01-01T00:00:00-05:00`, endDate: `${year}-12-31T23:59:59-05:00` };
    return [{ id: year, description: `PIM ${year}`, amount: { amount: Number(amounts.PIM), currency: 'PEN' as const }, period }];
  });
}

/** When the newest thing known of it was recorded. */
function updatedOf({ sources, blockers, stops, holder, deactivated, progress, money }: InvestmentRow): string {
  const facts = [...blockers, ...stops, ...progress, ...Object.values(money), ...(holder ? [holder] : []), ...(deactivated ? [deactivated] : [])];
  const known = [...Object.values(sources).filter((source) => source !== null), ...facts.map(({ source }) => source)];
  return known.map(({ recordedAt }) => recordedAt).toSorted().at(-1)!;
}
