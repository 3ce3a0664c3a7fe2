import { RuledQuestionDto } from '@quipu/planning/questions';
import { OneOfField } from '@quipu/platform';

/** Which report, and whether with its draft. */
export class ReviewDto extends RuledQuestionDto {
  @OneOfField({ label: 'Con el borrador', values: ['true', 'false'], optional: true })
  draft?: 'true' | 'false';
}
