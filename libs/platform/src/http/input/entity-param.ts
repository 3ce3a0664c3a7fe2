import { Param, type PipeTransform } from '@nestjs/common';
import { invalidInput } from '../problems/problem.js';

/** An executing unit, six digits; anything else is refused naming `entity`. */
export function readEntity(text: string | undefined): string {
  if (text !== undefined && /^\d{6}$/.test(text)) return text;
  throw invalidInput([{ field: 'entity', message: 'La entidad se indica con los 6 dígitos de su unidad ejecutora, por ejemplo 300711.' }]);
}

class ReadEntity implements PipeTransform<string, string> {
  transform = readEntity;
}

/** The `:entity` of the path. */
export const EntityParam = (): ParameterDecorator => Param('entity', new ReadEntity());
