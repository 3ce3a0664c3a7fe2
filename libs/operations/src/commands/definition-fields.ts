import { CodeField, OneOfField, TextField } from '@quipu/platform';
import { UNIT_CODE } from '../domain/codes.js';

const PRIORITIES = ['muy alta', 'alta', 'media', 'baja', 'muy baja'];
const ACCUMULATIONS = ['acumulado anual', 'acumulado mensual', 'no acumulado'];

/** The fields of an activity's definition. Null is what the source does not give. */
export const ActivityNameField = (options: { optional?: boolean } = {}) => TextField({ label: 'Nombre de la actividad', max: 1_000, ...options });
export const ResponsibleUnitField = (options: { optional?: boolean } = {}) =>
  CodeField({ label: 'Unidad responsable', pattern: UNIT_CODE, example: '11.01', ...options });
export const PriorityField = () => OneOfField({ label: 'Prioridad', values: PRIORITIES, optional: true, nullable: true });
export const UnitOfMeasureField = () => TextField({ label: 'Unidad de medida', max: 200, optional: true, nullable: true });
export const AccumulationField = () => OneOfField({ label: 'Tipo de acumulación', values: ACCUMULATIONS, optional: true, nullable: true });
