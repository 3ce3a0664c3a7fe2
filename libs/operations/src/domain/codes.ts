import type { ActivityKind } from '../contract/events.js';

const OPERATIONAL = /^AOI(\d{6})\d{5}$/;
const BUDGET = /^\d{7}$/;
/** Ours, where the source prints no code: the action it serves and a number. */
const UNCODED = /^SC\.(AEI\.\d{2,3}\.\d{2,3})\.\d{2}$/;

export const ACTIVITY_CODE = /^(AOI\d{11}|\d{7}|SC\.AEI\.\d{2,3}\.\d{2,3}\.\d{2})$/;
export const ACTION_CODE = /^AEI\.\d{2,3}\.\d{2,3}$/;
export const PLAN_CODE = /^PEI-\d{4}-\d{4}$/;
export const UNIT_CODE = /^\d{1,3}(\.\d{1,3}){0,5}$/;
export const FINALIDAD_CODE = /^\d{7}$/;
export const SEQUENCE_CODE = /^\d{5}$/;

/** Undefined when the text is no activity code. */
export function kindOf(code: string): ActivityKind | undefined {
  if (OPERATIONAL.test(code)) return 'operativa';
  if (BUDGET.test(code)) return 'presupuestal';
  return UNCODED.test(code) ? 'sin código' : undefined;
}

/** The executing unit inside an `AOI` code. */
export function entityOf(code: string): string | undefined {
  return OPERATIONAL.exec(code)?.[1];
}

/** The action inside a code of ours. */
export function actionIn(code: string): string | undefined {
  return UNCODED.exec(code)?.[1];
}
