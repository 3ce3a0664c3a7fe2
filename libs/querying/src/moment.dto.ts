import { CodeField, IntegerField } from '@quipu/platform';

/** The moment that any table may be asked for. */
export class MomentDto {
  @CodeField({
    label: 'Corte: fecha, instante o posición hasta la que se considera lo registrado',
    pattern: /^.{1,40}$/,
    example: '2025-08-15',
    optional: true,
  })
  'recorded-until'?: string;

  @IntegerField({
    label: 'Posición que las tablas deben haber alcanzado (la de su comprobante)',
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    inQuery: true,
    optional: true,
  })
  'min-position'?: number;
}

/** The moment of a question, as `TablesAtCut` takes it. */
export function momentOf(question: MomentDto): { recordedUntil?: string; minPosition?: number } {
  return { recordedUntil: question['recorded-until'], minPosition: question['min-position'] };
}
