import { DateField, ListField, TextField } from '@quipu/platform';
import { DocumentDto } from './document.dto.js';

/** What any command may carry. */
export class CommandDto {
  @DateField({ label: 'la fecha desde la que vale', optional: true })
  validAt?: string;

  @TextField({ label: 'el motivo', max: 2_000, optional: true })
  reason?: string;

  @ListField(DocumentDto, { label: 'los documentos', max: 50, optional: true })
  documents?: DocumentDto[];
}

/** What a command that changes something already registered must carry. */
export class JustifiedCommandDto {
  @DateField({ label: 'la fecha desde la que vale', optional: true })
  validAt?: string;

  @TextField({ label: 'el motivo', max: 2_000 })
  reason!: string;

  @ListField(DocumentDto, { label: 'los documentos', min: 1, max: 50 })
  documents!: DocumentDto[];
}
