import { Param, type PipeTransform } from '@nestjs/common';
import { invalidInput } from '@quipu/platform';

class ReadOrdinal implements PipeTransform<string, number> {
  constructor(
    private readonly field: string,
    private readonly label: string,
  ) {}

  transform(text: string): number {
    if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
    throw invalidInput([{ field: this.field, message: `${this.label}: se espera un número de 1 a 9999.` }]);
  }
}

/** The `:version` of the path. */
export const VersionParam = (): ParameterDecorator => Param('version', new ReadOrdinal('version', 'Versión'));
/** The `:order` of the path. */
export const OrderParam = (): ParameterDecorator => Param('order', new ReadOrdinal('order', 'Orden de la firma'));
