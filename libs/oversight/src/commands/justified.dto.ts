import { DayField, type DocumentBody, DocumentsField, TextField } from '@quipu/platform';

const ValidAtField = () => DayField({ label: 'Fecha desde la que vale', optional: true });

/** A command that must say why, and may bring documents. */
export class ReasonedCommandDto {
  @ValidAtField()
  validAt?: string;

  @TextField({ label: 'Motivo', max: 2_000 })
  reason!: string;

  @DocumentsField({ optional: true })
  documents?: DocumentBody[];
}

/** A command that must bring its evidence. */
export class EvidencedCommandDto {
  @ValidAtField()
  validAt?: string;

  @TextField({ label: 'Motivo', max: 2_000, optional: true })
  reason?: string;

  @DocumentsField({ min: 1 })
  documents!: DocumentBody[];
}
