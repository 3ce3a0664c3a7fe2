import type { CommitmentState } from '../../contract/commitment-events.js';

/** What a change of state must bring with it. */
export type Requirement = 'reason' | 'document';

const ANSWERED = ['reason', 'document'] as const;

/**
 * Legal changes of state and what each needs. The states are those of Directiva 006-2019-CG; which may
 * follow which is our reading. A final state is left only with a document: the evidence did not hold.
 */
export const TRANSITIONS: Readonly<Record<CommitmentState, Readonly<Partial<Record<CommitmentState, readonly Requirement[]>>>>> = {
  pendiente: {
    'en proceso': [],
    implementada: ['document'],
    'no implementada': ['reason'],
    'no aplicable': ANSWERED,
    desestimada: ANSWERED,
  },
  'en proceso': {
    implementada: ['document'],
    'no implementada': ['reason'],
    'no aplicable': ANSWERED,
    desestimada: ANSWERED,
  },
  'no implementada': { 'en proceso': ['reason'], implementada: ['document'], 'no aplicable': ANSWERED, desestimada: ANSWERED },
  implementada: { 'en proceso': ANSWERED },
  'no aplicable': { pendiente: ANSWERED },
  desestimada: { pendiente: ANSWERED },
};

export const COMMITMENT_STATES = Object.keys(TRANSITIONS) as CommitmentState[];

const FINAL: readonly CommitmentState[] = ['implementada', 'no aplicable', 'desestimada'];

/** Something is still to be done. */
export function isOpenState(state: CommitmentState): boolean {
  return !FINAL.includes(state);
}
