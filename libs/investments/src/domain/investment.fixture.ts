import { given } from '@quipu/ledger/testing';
import type { InvestmentEvent, InvestmentRegistered } from '../contract/events.js';
import type { Support } from './commands.js';
import { investmentDecider } from './decider.js';
import type { Surroundings } from './surroundings.js';

export const cui = '2638592';

/** In mid July 2025. */
export const surroundings: Surroundings = {
  knownActions: new Set(['AEI.04.01', 'AEI.04.03', 'AEI.02.01']),
  today: '2025-07-15',
};
export const decider = investmentDecider(surroundings);

export const bare: Support = { documents: [] };
export const shown: Support = { documents: [{ title: 'Acta', number: '012-2025' }] };
export const grounds: Support = { ...shown, reason: 'Estaba mal transcrito.' };

export const exact = (day: string) => ({ day, is: 'exacta' as const });

/** The stadium of Umapata, in physical execution unless told otherwise. */
export function registered(given: Partial<InvestmentRegistered['data']> = {}): InvestmentRegistered {
  const stadium = { cui, name: 'Estadio de Umapata', actions: ['AEI.04.03'], phase: 'ejecución física' as const };
  return { type: 'InvestmentRegistered', data: { ...stadium, phaseSince: null, operation: null, assumptions: [], ...given } };
}

export const stopped: InvestmentEvent = {
  type: 'WorkStopped',
  data: {
    cui,
    cause: 'falta de recursos financieros y liquidez',
    since: exact('2025-03-01'),
    norm: 'Directiva 017-2023-CG/GMPL',
    article: '6.2',
    effect: null,
  },
};

export const stadium = (...history: InvestmentEvent[]) => given(decider, registered(), ...history);
export const inPhase = (phase: InvestmentRegistered['data']['phase'], ...history: InvestmentEvent[]) =>
  given(decider, registered({ phase }), ...history);
