/** Codes as CEPLAN's application prints them. */
export const PLAN_CODE = /^PEI-(\d{4})-(\d{4})$/;
export const OBJECTIVE_CODE = /^OEI\.(\d{2,3})$/;
export const ACTION_CODE = /^AEI\.(\d{2,3})\.(\d{2,3})$/;
export const INDICATOR_CODE = /^IND\.\d{2,3}\.((?:AEI\.\d{2,3}|OEI)\.\d{2,3})$/;
export const UNIT_CODE = /^\d{1,3}(\.\d{1,3}){0,5}$/;

/** `AEI.01.02` serves `OEI.01`. Undefined when the text is no action code. */
export function objectiveOf(actionCode: string): string | undefined {
  const parts = ACTION_CODE.exec(actionCode);
  return parts ? `OEI.${parts[1]}` : undefined;
}

/** `IND.01.AEI.01.02` measures `AEI.01.02`. Undefined when the text is no indicator code. */
export function parentOf(indicatorCode: string): string | undefined {
  return INDICATOR_CODE.exec(indicatorCode)?.[1];
}
