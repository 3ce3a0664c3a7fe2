import { CodeField, expecting, fieldRule } from '@quipu/platform';

/** Whether the period exists is settled with the plan. */
export const PeriodField = () => CodeField({ label: 'Periodo', pattern: /^[A-Za-z0-9-]{1,20}$/, example: '2025-S1' });
export const PlanField = () => CodeField({ label: 'Código del plan', pattern: /^PEI-\d{4}-\d{4}$/, example: 'PEI-2025-2030', optional: true });

const PLACE_LENGTH = 60;
const TEXT_LENGTH = 20_000;
const LABEL = 'Textos';
const EXPECTED = `un objeto lugar → texto de hasta ${TEXT_LENGTH} caracteres, por ejemplo {"accion/AEI.01.01": "…"}`;

/** Texts by the id of their place; an empty one clears it. */
export const TextsField = ({ optional = false } = {}): PropertyDecorator =>
  fieldRule({ label: LABEL, optional }, expecting(LABEL, EXPECTED, isTexts), {
    type: 'object',
    additionalProperties: { type: 'string', maxLength: TEXT_LENGTH },
    example: { 'accion/AEI.01.01': 'El avance se explica por…' },
  });

function isTexts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([place, text]) => place.length <= PLACE_LENGTH && typeof text === 'string' && text.length <= TEXT_LENGTH);
}
