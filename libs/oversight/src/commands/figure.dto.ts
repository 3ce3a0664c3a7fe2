import { CodeField, expecting, fieldRule, TextField } from '@quipu/platform';
import type { FigureRef } from '../contract/figure.js';

const KEY = 'Fila de la cifra';
const keyRule = expecting(KEY, 'un objeto de textos, por ejemplo {"period": "2025-S1", "action": "AEI.03.01"}', isTexts);

/** A figure of a table, by its place. */
export class FigureDto {
  @CodeField({ label: 'Tabla de la cifra', pattern: /^[a-z_]{1,60}$/, example: 'action_advance' })
  table!: string;

  @fieldRule({ label: KEY }, keyRule, { type: 'object', additionalProperties: { type: 'string' } })
  key!: Record<string, string>;

  @CodeField({ label: 'Columna de la cifra', pattern: /^[A-Za-z0-9_.]{1,80}$/, example: 'reported.rounded' })
  field!: string;

  @TextField({ label: 'Valor de la cifra', max: 100, nullable: true })
  value!: string | null;

  @CodeField({ label: 'Reglas de cálculo de la cifra', pattern: /^[a-z0-9-]{1,60}@\d{1,4}$/, example: 'lares-2025@1', optional: true, nullable: true })
  ruleSet?: string | null;
}

/** Plain, for figures are compared as data. */
export function figureOf({ table, key, field, value, ruleSet = null }: FigureDto): FigureRef {
  return { table, key: { ...key }, field, value, ruleSet };
}

function isTexts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return entries.length <= 10 && entries.every(([name, text]) => name.length <= 40 && typeof text === 'string' && text.length <= 100);
}
