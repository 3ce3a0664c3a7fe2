import { Forbidden } from '@quipu/ledger';

/** What a decision needs to know besides its own history. */
export interface Surroundings {
  /** Who asks: a responsible unit acts on what it owns, and on nothing else. */
  asker: { role: string; office: string };
  /** Day of the decision in America/Lima, ISO date. */
  today: string;
  /** The plans of the entity, by code. */
  plans: Readonly<Record<string, PlanOutline>>;
}

/** What oversight needs to know of a plan. */
export interface PlanOutline {
  /** By code. */
  actions: Readonly<Record<string, unknown>>;
  units: Readonly<Record<string, unknown>>;
}

const UNIT_ROLE = 'responsible-unit';

/** @param thing Spanish, e.g. «La alerta x»; begins the message */
export function checkOwnership({ asker }: Surroundings, thing: string, owner: string | null): void {
  if (asker.role !== UNIT_ROLE || asker.office === owner) return;
  const message = `${thing} está a cargo de ${owner === null ? 'una unidad sin código en el plan' : `la unidad ${owner}`}: su cuenta no puede cambiarla.`;
  throw new Forbidden({ field: '', message });
}

/** Whether some plan of the entity holds the unit. */
export function holdsUnit({ plans }: Surroundings, unit: string): boolean {
  return Object.values(plans).some(({ units }) => Object.hasOwn(units, unit));
}
