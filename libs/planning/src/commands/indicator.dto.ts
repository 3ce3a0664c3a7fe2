import { CodeField, DecimalField } from '@quipu/platform';
import { INDICATOR_CODE, PLAN_CODE } from '../domain/codes.js';

/** The fields by which a command finds an indicator. */
export const PlanField = () => CodeField({ label: 'Código del plan', pattern: PLAN_CODE, example: 'PEI-2025-2030' });
export const IndicatorField = () =>
  CodeField({ label: 'Código del indicador', pattern: INDICATOR_CODE, example: 'IND.01.AEI.01.02' });
/** Whether the period exists is the domain's to say. */
export const PeriodField = () => CodeField({ label: 'Periodo', pattern: /^.{1,20}$/, example: '2025-S1' });
export const PrintedAdvanceField = () =>
  DecimalField({ label: 'Avance impreso por CEPLAN', or: ['ND'], optional: true, nullable: true });
