import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { invalidInput } from '../problems/problem.js';
import { validationProblems, type InputKind } from './validation-problems.js';

type Class = new () => object;

const PRIMITIVES: readonly unknown[] = [String, Number, Boolean, Array, Object, undefined];

/** Every body and query that has a class is checked against it, and nothing unknown passes. */
@Injectable()
export class ValidateInput implements PipeTransform {
  async transform(value: unknown, { metatype, type }: ArgumentMetadata): Promise<unknown> {
    if (type === 'custom' || PRIMITIVES.includes(metatype)) return value;
    if (!isObject(value)) throw invalidInput([{ field: type, message: expectedObject(value) }]);
    const input = plainToInstance(metatype as Class, { ...value });
    const errors = await validate(input, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false });
    if (errors.length > 0) throw invalidInput(validationProblems(errors, type as InputKind));
    return input;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function expectedObject(value: unknown): string {
  return value === undefined ? 'Falta el contenido: se espera un objeto JSON con los campos de la orden.' : 'Se espera un objeto JSON con los campos de la orden.';
}
