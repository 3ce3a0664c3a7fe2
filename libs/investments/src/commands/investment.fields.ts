import { CodeField, DayField, DecimalField, expecting, fieldRule, OneOfField, TextListField } from '@quipu/platform';
import { AUTHORITIES, DAY_CERTAINTIES, PHASES } from '../contract/vocabulary.js';
import { ACTION_CODE, CUI } from '../domain/codes.js';

/** The fields that commands about investments share. */
export const CuiField = () => CodeField({ label: 'Código Único de Inversiones', pattern: CUI, example: '2638592' });
export const SinceField = (label = 'Fecha desde la que es así', optional = false) => DayField({ label, optional });
export const SinceIsField = () => OneOfField({ label: 'Certeza de la fecha', values: DAY_CERTAINTIES, optional: true });
export const PhaseField = (optional = false) => OneOfField({ label: 'Fase', values: PHASES, optional });
export const AuthorityField = () => OneOfField({ label: 'Autoridad o materia del impedimento', values: AUTHORITIES });
export const PercentageField = () => DecimalField({ label: 'Avance físico acumulado, en porcentaje' });
export const ActionsField = (label: string, optional = false) =>
  TextListField({ label, pattern: ACTION_CODE, example: 'AEI.04.01', min: optional ? 0 : 1, max: 50, optional });

const operatingLabel = 'En funcionamiento';
export const OperatingField = () =>
  fieldRule({ label: operatingLabel, optional: true }, expecting(operatingLabel, 'true o false', (value) => typeof value === 'boolean'), { type: Boolean });
