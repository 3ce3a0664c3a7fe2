import { CodeField, TextField } from '@quipu/platform';

export const FindingField = () =>
  CodeField({
    label: 'Hallazgo',
    pattern: /^[a-z0-9-]{1,60}\.[A-Za-z0-9][A-Za-z0-9._-]{0,79}\.[A-Za-z0-9-]{1,20}$/,
    example: 'cuenta-de-niveles.conclusiones.2025-S1',
  });

/** A sentence of a report, and where it stands. */
export class StatementDto {
  @TextField({ label: 'Dónde está la frase', max: 300, example: 'Conclusiones, párrafo 5' })
  where!: string;

  @TextField({ label: 'Frase', max: 4_000 })
  text!: string;
}

export function statementOf(statement: StatementDto | null | undefined): { where: string; text: string } | null {
  return statement ? { where: statement.where, text: statement.text } : null;
}
