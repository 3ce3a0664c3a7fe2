import { Forbidden, own, refuse } from '@quipu/ledger';
import type { PoiState } from './poi/state.js';

/** What operations need to know of a PEI. */
export interface PlanOutline {
  code: string;
  startYear: number;
  endYear: number;
  /** By code. */
  actions: Readonly<Record<string, unknown>>;
  units: Readonly<Record<string, unknown>>;
}

/** What a decision needs to know besides the history it adds to. */
export interface Surroundings {
  /** Executing unit, six digits. */
  entity: string;
  plans: Readonly<Record<string, PlanOutline>>;
  poi: PoiState;
  /** Who asks: a responsible unit may act on its own activities only. */
  asker: { role: string; office: string };
  /** The sender gave a reason and a document. */
  justified: boolean;
  /** Day of the decision in America/Lima, ISO date. */
  today: string;
}

/** The asker has no business with this activity. */
export class NotYourActivity extends Forbidden {
  constructor(activity: string, unit: string) {
    super({ field: 'activity', message: `La actividad ${activity} está a cargo de la unidad ${unit}: su cuenta no puede actuar sobre ella.` });
  }
}

const UNIT_ROLE = 'responsible-unit';

export function checkOwnership({ asker }: Surroundings, activity: string, unit: string): void {
  if (asker.role === UNIT_ROLE && asker.office !== unit) throw new NotYourActivity(activity, unit);
}

export function planIn({ plans }: Surroundings, code: string): PlanOutline {
  return own(plans, code) ?? refuse('plan', `El plan «${code}» no está registrado.`);
}

export function coversYear({ startYear, endYear }: PlanOutline, year: number): boolean {
  return startYear <= year && year <= endYear;
}
