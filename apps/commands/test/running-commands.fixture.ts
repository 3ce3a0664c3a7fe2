import { PostgresLedger, ledgerMigrations } from '@quipu/ledger/postgres';
import { accessMigrations, createFirstAccounts, createHttpApp, listen } from '@quipu/platform';
import { runMigrations } from '@quipu/platform/database';
import { createTestDatabase } from '@quipu/platform/testing';
import pg from 'pg';
import { commandsApp } from '../src/app.js';

export const ENTITY = '300711';
export const PLAN = 'PEI-2025-2030';
export const INDICATOR = 'IND.01.AEI.01.02';

export const planBody = {
  plan: PLAN,
  name: 'PEI 2025-2030',
  entityName: 'Municipalidad de prueba',
  startYear: 2025,
  endYear: 2030,
  units: [{ code: '11.01', name: 'Gerencia Social' }],
  objectives: [{ code: 'OEI.01', name: 'Salud', priority: 1 }],
  actions: [{ code: 'AEI.01.02', name: 'Alimentación', priority: 2, objective: 'OEI.01' }],
};

export const indicatorBody = {
  plan: PLAN,
  code: INDICATOR,
  name: 'Beneficiarios del vaso de leche',
  parent: 'AEI.01.02',
  unitOfMeasure: 'número',
  responsibleUnit: '11.01',
  relevance: 1,
  sense: 'no definido',
  aggregation: 'máximo permisible',
  baseline: { year: 2023, value: '855.00' },
  targets: { '2025': '855.00' },
};

export const reportBody = { plan: PLAN, indicator: INDICATOR, period: '2025-S1', value: '760', printedAdvance: '100' };
export const because = { reason: 'Error de digitación', documents: [{ title: 'Informe 12-2025' }] };

export interface Answer {
  status: number;
  type: string | null;
  headers: Headers;
  body: Record<string, unknown>;
}

export type RunningCommands = Awaited<ReturnType<typeof startCommands>>;

/** The service on a database of its own, with an account of each role. */
export async function startCommands() {
  const database = await createTestDatabase();
  await runMigrations({ url: database.ownerUrl, name: 'ledger', migrations: ledgerMigrations });
  await runMigrations({ url: database.ownerUrl, name: 'access', migrations: accessMigrations });
  const tokens = await makeTokens(database.ownerUrl);
  const config = { databaseUrl: database.appUrl, httpHost: '127.0.0.1', httpPort: 0, logLevel: 'silent' as const, ledgerUrl: undefined };
  const app = await createHttpApp(commandsApp(config));
  const url = await listen(app, config);
  const ledger = new PostgresLedger({ connectionString: database.appUrl });

  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(`${url}${path}`, init);
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      headers: response.headers,
      body: (await response.json()) as Record<string, unknown>,
    };
  };

  return {
    url,
    ledger,
    tokens,
    send,
    command: (name: string, body: unknown, { as = 'planeamiento', key, entity = ENTITY }: { as?: string; key?: string; entity?: string } = {}) =>
      send(`/v1/${entity}/commands/${name}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${tokens[as]}`,
          ...(key === undefined ? {} : { 'idempotency-key': key }),
        },
        body: JSON.stringify(body),
      }),
    async stop() {
      await ledger.close();
      await app.close();
      await database.drop();
    },
  };
}

async function makeTokens(ownerUrl: string): Promise<Record<string, string>> {
  const owner = new pg.Pool({ connectionString: ownerUrl });
  const units = [
    { code: '11.01', name: 'Gerencia Social' },
    { code: '09.01', name: 'Gerencia Territorial' },
  ];
  const accounts = await createFirstAccounts(owner, ENTITY, units);
  await owner.end();
  return Object.fromEntries(accounts.map(({ login, token }) => [login, token]));
}
