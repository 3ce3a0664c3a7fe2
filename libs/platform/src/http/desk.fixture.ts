import { Body, Controller, Get, Module, Post, Query } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import { createHttpApp } from './create-http-app.js';
import { CodeField, DayField, DecimalField, DocumentsField, IntegerField, ListField, MapField, ObjectField, OneOfField, TextField, TextListField, YearField } from './fields/index.js';
import { HealthChecks } from './health/index.js';
import { CorrelationId, EntityParam, IdempotencyKey } from './input/index.js';
import { ApiProblems } from './problem-documents.js';
import { ProblemException } from './problems/index.js';

class BaselineBody {
  @YearField({ label: 'Año de la línea de base' })
  year!: number;

  @DecimalField({ label: 'Línea de base' })
  value!: string;
}

class StepBody {
  @TextField({ label: 'Paso', max: 20 })
  name!: string;
}

/** One field of each kind. */
export class OrderBody {
  @CodeField({ label: 'Código del indicador', pattern: /^IND\.\d{2}$/, example: 'IND.01' })
  code!: string;

  @TextField({ label: 'Denominación', max: 40, example: 'Porcentaje de hogares' })
  name!: string;

  @DecimalField({ label: 'Valor', nullable: true, or: ['ND'] })
  value!: string | null;

  @OneOfField({ label: 'Sentido', values: ['ascendente', 'descendente'] })
  sense!: string;

  @ObjectField(BaselineBody, { label: 'Línea de base', nullable: true })
  baseline!: BaselineBody | null;

  @MapField({ label: 'Logros esperados' })
  targets!: Record<string, string>;

  @ListField(StepBody, { label: 'Pasos', optional: true, max: 3 })
  steps?: StepBody[];

  @TextListField({ label: 'Códigos que se retiran', optional: true, pattern: /^AEI\.\d\d$/, example: 'AEI.01' })
  withdraw?: string[];

  @DayField({ label: 'Vale desde', optional: true })
  validAt?: string;

  @DocumentsField({ optional: true })
  documents?: object[];
}

class TableQuery {
  @CodeField({ label: 'Periodo', pattern: /^\d{4}-S[12]$/, example: '2025-S1' })
  period!: string;

  @IntegerField({ label: 'Posición mínima', min: 0, max: 999_999_999, optional: true, inQuery: true })
  'min-position'?: number;
}

/** Lets a test stop the app while a request is in the middle. */
export const slowRequest = { begun: (): void => undefined, mayEnd: Promise.resolve() };

@Controller('v1/:entity')
class DeskController {
  @Post('orders')
  @ApiProblems(400, 503)
  order(@Body() body: OrderBody, @EntityParam() entity: string, @IdempotencyKey() key: string, @CorrelationId() correlation: string) {
    return { body, entity, key, correlation };
  }

  @Get('table')
  table(@Query() query: TableQuery, @EntityParam() entity: string) {
    return { query, entity };
  }

  @Get('slow')
  async slow() {
    slowRequest.begun();
    await slowRequest.mayEnd;
    return { finished: true };
  }

  @Get('failures/:kind')
  fail(@Query('kind') kind: string) {
    throw FAILURES[kind]?.() ?? new Error('unexpected');
  }
}

const FAILURES: Record<string, () => Error> = {
  secret: () => new TypeError('cannot read postgres://user:secret@host'),
  borrowed: () => Object.assign(new Error('inner'), { statusCode: 404, status: 404 }),
  away: () => new Error('the ledger is not available', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) }),
  starting: () => Object.assign(new Error('the database system is starting up'), { code: '57P03' }),
  refused: () => new ProblemException({ status: 422, title: 'No se puede', errors: [{ field: 'value', message: 'No.' }] }),
  ours: () => new RangeError('known to the app'),
};

@Module({ controllers: [DeskController] })
class DeskModule {}

export interface Desk {
  app: NestFastifyApplication;
  /** What the app wrote to its log. */
  lines: string[];
}

export async function openDesk(): Promise<Desk> {
  const lines: string[] = [];
  const app = await createHttpApp({
    name: 'desk',
    title: 'Mesa de prueba',
    module: DeskModule,
    config: { httpHost: '127.0.0.1', httpPort: 0, logLevel: 'info' },
    logger: pino({ level: 'info' }, { write: (line: string) => void lines.push(line) }),
    translate: (error) => (error instanceof RangeError ? new ProblemException({ status: 409, title: 'Conocido' }) : undefined),
  });
  await app.init();
  return { app, lines };
}

export const healthOf = ({ app }: Desk): HealthChecks => app.get(HealthChecks);

export const GOOD_ORDER = {
  code: 'IND.01',
  name: 'Porcentaje de hogares',
  value: '88.70',
  sense: 'ascendente',
  baseline: { year: 2023, value: '80' },
  targets: { 2025: '90.01' },
};
export const KEY = '3f8b1c52-9d0e-4c7a-8a51-0c6f2b7e9d10';
