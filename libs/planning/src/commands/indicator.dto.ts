import { CodeField } from '@quipu/platform';
import { INDICATOR_CODE, PLAN_CODE } from '../domain/codes.js';

/** The fields by which a command finds an indicator. */
export const PlanField = () => CodeField({ label: 'el código del plan', pattern: PLAN_CODE, example: 'PEI-2025-2030' });
export const IndicatorField = () =>
  CodeField({ label: 'el código del indicador', pattern: INDICATOR_CODE, example: 'IND.01.AEI.01.02' });
/** Whether the period exists is the domain's to say. */
export const PeriodField = () => CodeField({ label: 'el periodo', pattern: /^.{1,20}$/, example: '2025-S1' });
/** A decimal or «ND». */
export const PrintedAdvanceField = () =>
  CodeField({
    label: 'el avance impreso por CEPLAN',
    pattern: /^(ND|\d{1,18}(\.\d{1,6})?)$/,
    example: '"98.54" o "ND"',
    optional: true,
    nullable: true,
  });
