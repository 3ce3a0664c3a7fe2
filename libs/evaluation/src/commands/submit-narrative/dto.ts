import { CommandDto } from '@quipu/commanding';
import { PeriodField, PlanField, TextsField } from '../fields.js';

export class SubmitNarrativeDto extends CommandDto {
  @PlanField()
  plan?: string;

  @PeriodField()
  period!: string;

  /** Without it, the drafts that were saved. */
  @TextsField({ optional: true })
  texts?: Record<string, string>;
}
