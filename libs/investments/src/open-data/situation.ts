import type { FactDay } from '../contract/events.js';
import type { InvestmentRow, StopText } from '../contract/rows.js';
import type { Authority, Condition, DayCertainty, Denominator, Phase, StopCause } from '../contract/vocabulary.js';

/** What OC4IDS has no field for, by the extension in `open-data/situation`. Decimals are strings, days ISO dates. */
export interface Situation {
  phase: Phase;
  condition: Condition;
  operating: boolean;
  blockers: ({ authority: Authority; description?: string } & Dated)[];
  stops: ({ cause: StopCause; norm: string; article: string; endDate?: string } & Dated)[];
  responsibleEntity?: { name: string; agreement: string } & Dated;
  physicalProgress?: { percentage: string; date: string };
  financialProgress?: { year: number; percentage: string; denominator: Denominator; date: string };
}

interface Dated {
  startDate: string;
  startDateCertainty: DayCertainty;
}

export function situationOf(row: InvestmentRow): Situation {
  const { phase, condition, operation, blockers, stops, holder, progress } = row;
  const physical = progress.at(-1);
  const financial = financialProgress(row);
  return {
    phase,
    condition,
    operating: operation !== null,
    blockers: blockers.map(({ authority, detail, since }) => ({ authority, ...(detail === null ? {} : { description: detail }), ...dated(since) })),
    stops: stops.map(stopOf),
    ...(holder ? { responsibleEntity: { name: holder.to, agreement: holder.agreement, ...dated(holder.since) } } : {}),
    ...(physical ? { physicalProgress: { percentage: physical.percentage, date: physical.day } } : {}),
    ...(financial ? { financialProgress: financial } : {}),
  };
}

function stopOf({ cause, norm, article, since, ended }: StopText): Situation['stops'][number] {
  return { cause, norm, article, ...dated(since), ...(ended ? { endDate: ended.since.day } : {}) };
}

/** The newest year's: computed where it can be, else as it was reported. */
function financialProgress({ money }: InvestmentRow): Situation['financialProgress'] {
  const newest = Object.entries(money).at(-1);
  if (!newest) return undefined;
  const [year, { financial, reported, day }] = newest;
  if (financial) return { year: Number(year), percentage: financial.rounded, denominator: 'PIM', date: day };
  return reported ? { year: Number(year), percentage: reported.percentage, denominator: reported.denominator, date: day } : undefined;
}

function dated({ day, is }: FactDay): Dated {
  return { startDate: day, startDateCertainty: is };
}
