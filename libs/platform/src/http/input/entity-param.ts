import { Param, type PipeTransform } from '@nestjs/common';
import { invalidInput } from '../problems/problem.js';

class SixDigits implements PipeTransform<string, string> {
  transform(value: string): string {
    if (/^\d{6}$/.test(value)) return value;
    throw invalidInput([{ field: 'entity', message: 'La entidad se indica con los 6 dígitos de su unidad ejecutora, por ejemplo 300711.' }]);
  }
}

/** The `:entity` of the path: executing unit, six digits. */
export const EntityParam = (): ParameterDecorator => Param('entity', new SixDigits());
