import { CodeField, DecimalField, IntegerField, YearField } from '@quipu/platform';
import { ACTION_CODE, ACTIVITY_CODE, PLAN_CODE } from '../domain/codes.js';

/** The fields by which a command finds an activity and its months. */
export const PlanField = () => CodeField({ label: 'Código del PEI', pattern: PLAN_CODE, example: 'PEI-2025-2030' });
export const ActivityField = () => CodeField({ label: 'Código de la actividad', pattern: ACTIVITY_CODE, example: 'AOI30071100001' });
export const ActionField = (options: { optional?: boolean } = {}) =>
  CodeField({ label: 'Código de la acción', pattern: ACTION_CODE, example: 'AEI.01.02', ...options });
/** Whether the period exists is the domain's to say. */
export const PeriodField = () => CodeField({ label: 'Periodo', pattern: /^.{1,20}$/, example: '2025-S1' });
export const PoiYearField = () => YearField({ label: 'Año del POI' });
export const MonthField = () => IntegerField({ label: 'Mes', min: 1, max: 12 });
export const PercentageField = () => DecimalField({ label: 'Porcentaje' });
