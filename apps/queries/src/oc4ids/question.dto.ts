import { CodeField } from '@quipu/platform';
import { MomentDto } from '@quipu/querying';

/** Whose prefix the projects carry, and when. */
export class Oc4idsQuestionDto extends MomentDto {
  @CodeField({
    label: 'Prefijo de proyecto que la Open Contracting Partnership dio a quien publica',
    pattern: /^oc4ids-[a-z0-9]{6}$/,
    example: 'oc4ids-abc123',
  })
  prefix!: string;
}
