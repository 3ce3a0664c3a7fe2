import { CommandDto } from '@quipu/commanding';
import { ActionsField, CuiField } from '../investment.fields.js';

export class LinkActionsDto extends CommandDto {
  @CuiField()
  cui!: string;

  @ActionsField('Acciones que se vinculan', true)
  link?: string[];

  @ActionsField('Acciones que se desvinculan', true)
  unlink?: string[];
}
