import { Forbidden } from '@quipu/ledger';
import type { PlansState } from '../plan/state.js';
import type { Definition } from './state.js';

/** What a decision about an indicator needs to know besides the indicator's own history. */
export interface Surroundings {
  plans: PlansState;
  /** Who asks: a responsible unit may act on its own indicators only. */
  asker: { role: string; office: string };
  /** Day of the decision in America/Lima, ISO date. */
  today: string;
}

/** The asker has no business with this indicator. */
export class NotYourIndicator extends Forbidden {
  constructor(indicator: string, responsibleUnit: string) {
    super({
      field: 'indicator',
      message: `El indicador ${indicator} está a cargo de la unidad ${responsibleUnit}: su cuenta no puede registrarlo.`,
    });
  }
}

export const UNIT_ROLE = 'responsible-unit';

export function checkOwnership({ asker }: Surroundings, { code, responsibleUnit }: Definition): void {
  if (asker.role === UNIT_ROLE && asker.office !== responsibleUnit) throw new NotYourIndicator(code, responsibleUnit);
}
