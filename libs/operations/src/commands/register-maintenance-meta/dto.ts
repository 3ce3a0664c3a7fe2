import { CommandDto } from '@quipu/commanding';
import { CodeField, DecimalField, OneOfField, TextField } from '@quipu/platform';
import type { MetaKind, MetaState } from '../../contract/events.js';
import { ACTION_CODE, SEQUENCE_CODE } from '../../domain/codes.js';
import { PlanField, PoiYearField } from '../fields.js';
import { FinalidadField, MetaStateField, StateDetailField } from '../meta-fields.js';

/** What the source does not give is null. */
export class RegisterMaintenanceMetaDto extends CommandDto {
  @PlanField()
  plan!: string;

  @PoiYearField()
  year!: number;

  @FinalidadField()
  finalidad!: string;

  @CodeField({ label: 'Secuencia', pattern: SEQUENCE_CODE, example: '00001' })
  sequence!: string;

  @TextField({ label: 'Nombre', max: 1_000 })
  name!: string;

  @OneOfField({ label: 'Tipo de mantenimiento', values: ['rutinario', 'periódico'], optional: true, nullable: true })
  maintenance?: MetaKind | null;

  @CodeField({ label: 'Acción que atiende', pattern: ACTION_CODE, example: 'AEI.01.02', optional: true, nullable: true })
  action?: string | null;

  @DecimalField({ label: 'Kilómetros según progresivas', optional: true, nullable: true })
  km?: string | null;

  @DecimalField({ label: 'Kilómetros según el resumen', optional: true, nullable: true })
  kmStated?: string | null;

  @MetaStateField()
  state!: MetaState;

  @StateDetailField()
  stateDetail?: string | null;
}
