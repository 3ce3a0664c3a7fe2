import { DayField, type DocumentBody, DocumentsField, TextField } from '@quipu/platform';

/** What a command that records a formal act must carry: the act. */
export class DocumentedCommandDto {
  @DayField({ label: 'Fecha desde la que vale', optional: true })
  validAt?: string;

  @TextField({ label: 'Motivo', max: 2_000, optional: true })
  reason?: string;

  @DocumentsField({ min: 1 })
  documents!: DocumentBody[];
}
