import { TextsField } from '@quipu/evaluation/write';

export class SaveDraftDto {
  @TextsField()
  texts!: Record<string, string>;
}
