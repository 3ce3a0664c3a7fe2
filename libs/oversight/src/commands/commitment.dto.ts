import { CodeField, ObjectField, TextField } from '@quipu/platform';
import type { Gap, OwnerUnit } from '../contract/commitment-events.js';
import { FigureDto, figureOf } from './figure.dto.js';

export const CommitmentField = () =>
  CodeField({ label: 'Compromiso', pattern: /^[A-Z0-9][A-Z0-9.-]{0,59}$/, example: 'REC.2025-S1.AEI.03.01' });

export class GapDto {
  @TextField({ label: 'Brecha', max: 1_000 })
  text!: string;

  @ObjectField(FigureDto, { label: 'Cifra de la brecha', optional: true, nullable: true })
  figure?: FigureDto | null;
}

export class OwnerDto {
  @CodeField({ label: 'Código de la unidad', pattern: /^\d{1,3}(\.\d{1,3}){0,5}$/, example: '09.01', optional: true, nullable: true })
  code?: string | null;

  @TextField({ label: 'Nombre de la unidad', max: 300 })
  name!: string;
}

export function gapOf({ text, figure }: GapDto): Gap {
  return { text, figure: figure ? figureOf(figure) : null };
}

export function ownerOf({ code = null, name }: OwnerDto): OwnerUnit {
  return { code, name };
}
