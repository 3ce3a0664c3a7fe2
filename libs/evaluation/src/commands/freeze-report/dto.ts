import { CommandDto } from '@quipu/commanding';
import { CodeField, IntegerField, ListField, TextField } from '@quipu/platform';
import { PeriodField, PlanField } from '../fields.js';

export class SignatoryDto {
  @IntegerField({ label: 'Orden de la firma', min: 1, max: 20 })
  order!: number;

  @TextField({ label: 'Oficina que firma', max: 200, example: 'Oficina de Planeamiento y Presupuesto' })
  office!: string;

  @TextField({ label: 'Cargo de quien firma', max: 200, example: 'Jefa de la oficina' })
  role!: string;

  @CodeField({ label: 'Cuenta de quien firma', pattern: /^[a-z0-9][a-z0-9._-]{0,79}$/, example: 'planeamiento', optional: true })
  account?: string;
}

export class FreezeReportDto extends CommandDto {
  @PlanField()
  plan?: string;

  @PeriodField()
  period!: string;

  @CodeField({ label: 'Reglas de cálculo', pattern: /^[a-z0-9-]{1,60}$/, example: 'lares-2025', optional: true })
  ruleSet?: string;

  @CodeField({
    label: 'Corte: fecha, instante o posición hasta la que se considera lo registrado',
    pattern: /^.{1,40}$/,
    example: '2025-08-15',
    optional: true,
  })
  recordedUntil?: string;

  @ListField(SignatoryDto, { label: 'Quiénes firman, en orden', min: 1, max: 20 })
  signatories!: SignatoryDto[];

  @CodeField({ label: 'Dirección pública del sistema', pattern: /^https?:\/\/[^\s/?#]+(\/[^\s?#]*)?$/, example: 'https://quipu.munilares.gob.pe', optional: true })
  publicAddress?: string;
}
