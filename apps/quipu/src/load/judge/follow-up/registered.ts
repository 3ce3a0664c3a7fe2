import type { InvestmentRow } from '@quipu/investments';
import type { ActionPhysicalProgressRow, ActivityMonthRow, ActivityRow, MaintenanceMetaRow, PoiVersionRow } from '@quipu/operations';
import type { CommitmentRow } from '@quipu/oversight';

/** What the tables show of an entity besides its plan. */
export interface RegisteredFollowUp {
  poi: readonly PoiVersionRow[];
  /** By code; one row per plan. */
  activities: ReadonlyMap<string, readonly ActivityRow[]>;
  /** By activity. */
  months: ReadonlyMap<string, readonly ActivityMonthRow[]>;
  /** By `metaKey`. */
  metas: ReadonlyMap<string, MaintenanceMetaRow>;
  progress: readonly ActionPhysicalProgressRow[];
  /** By CUI. */
  investments: ReadonlyMap<string, InvestmentRow>;
  /** By code. */
  commitments: ReadonlyMap<string, CommitmentRow>;
}

export const NOTHING_FOLLOWED: RegisteredFollowUp = {
  poi: [],
  activities: new Map(),
  months: new Map(),
  metas: new Map(),
  progress: [],
  investments: new Map(),
  commitments: new Map(),
};

export const metaKey = ({ year, finalidad }: { year: number; finalidad: string }) => `${year}.${finalidad}`;
