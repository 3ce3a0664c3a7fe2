import { CONDITIONS, PHASES, type Condition, type Phase } from '../../contract/vocabulary.js';
import { BEFORE_COMPLETION, BEFORE_SETTLEMENT, COMPLETED, STOPPABLE } from './phase-steps.js';

/** When a command is legal: in which conditions and in which phases. */
export interface Step {
  /** Completes «se puede…», Spanish. */
  does: string;
  conditions: readonly Condition[];
  phases: readonly Phase[];
}

const RUNNING: readonly Condition[] = ['en marcha', 'con impedimento'];
const OURS: readonly Condition[] = [...RUNNING, 'paralizada'];
const ALIVE: readonly Condition[] = [...OURS, 'a cargo de otra entidad'];

/** The whole of it: a command that has no line here may come at any time. */
export const STEPS = {
  'change-phase': { does: 'cambiar de fase', conditions: [...RUNNING, 'a cargo de otra entidad'], phases: PHASES },
  'report-physical-progress': { does: 'registrar avance físico', conditions: ALIVE, phases: [...BEFORE_SETTLEMENT, 'liquidada'] },
  'add-blocker': { does: 'registrar un impedimento', conditions: ALIVE, phases: BEFORE_SETTLEMENT },
  'lift-blocker': { does: 'levantar un impedimento', conditions: CONDITIONS, phases: PHASES },
  'stop-work': { does: 'registrar una paralización', conditions: RUNNING, phases: STOPPABLE },
  'resume-work': { does: 'registrar la reanudación', conditions: ['paralizada'], phases: PHASES },
  'transfer-investment': { does: 'transferirla a otra entidad', conditions: OURS, phases: BEFORE_COMPLETION },
  'take-back-investment': { does: 'recuperarla de la otra entidad', conditions: ['a cargo de otra entidad'], phases: PHASES },
  'start-operation': { does: 'registrar su puesta en funcionamiento', conditions: ALIVE, phases: COMPLETED },
  'deactivate-investment': { does: 'desactivarla', conditions: OURS, phases: BEFORE_COMPLETION },
  'reactivate-investment': { does: 'reactivarla', conditions: ['desactivada'], phases: PHASES },
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof STEPS;
export const STEP_NAMES = Object.keys(STEPS) as StepName[];
