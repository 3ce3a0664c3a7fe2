import type { PipeTransform } from '@nestjs/common';
import { invalidInput } from '@quipu/platform';

/** The ending of the report's address. */
export class FormatOfReport implements PipeTransform<string, string> {
  constructor(private readonly known: readonly string[]) {}

  transform(value: string): string {
    if (this.known.includes(value)) return value;
    throw invalidInput([{ field: 'format', message: `El informe se pide como ${this.known.join(', ')}.` }]);
  }
}
