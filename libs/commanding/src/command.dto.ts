import { DayField, type DocumentBody, DocumentsField, TextField } from '@quipu/platform';

const ValidAtField = () => DayField({ label: 'Fecha desde la que vale', optional: true });

/** What any command may carry. */
export class CommandDto {
  @ValidAtField()
  validAt?: string;

  @TextField({ label: 'Motivo', max: 2_000, optional: true })
  reason?: string;

  @DocumentsField({ optional: true })
  documents?: DocumentBody[];
}

/** What a command that changes something already registered must carry. */
export class JustifiedCommandDto {
  @ValidAtField()
  validAt?: string;

  @TextField({ label: 'Motivo', max: 2_000 })
  reason!: string;

  @DocumentsField({ min: 1 })
  documents!: DocumentBody[];
}
