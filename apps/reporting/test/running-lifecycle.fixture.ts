import { randomUUID } from 'node:crypto';
import { type DynamicModule, Module } from '@nestjs/common';
import { commandProblem, WriteSideModule } from '@quipu/commanding';
import { reportStorageMigrations } from '@quipu/evaluation/storage';
import type { SignatureAdapter } from '@quipu/evaluation/write';
import { type RecordedEvent, streamName } from '@quipu/ledger';
import { ledgerMigrations, PostgresLedger } from '@quipu/ledger/postgres';
import { PlanningWriteModule, planningPermissions } from '@quipu/planning/write';
import { accessMigrations, createFirstAccounts, createHttpApp, listen } from '@quipu/platform';
import { runMigrations } from '@quipu/platform/database';
import { createTestDatabase } from '@quipu/platform/testing';
import { ProjectionRunner } from '@quipu/projections';
import { projections, readMigrations } from '@quipu/tables';
import pg from 'pg';
import { reportingApp } from '../src/app.js';

export const ENTITY = '300711';
export const PERIOD = '2025-S1';
export const PLACE = `period=${PERIOD}`;

export interface Answer<Body = Record<string, unknown>> {
  status: number;
  headers: Headers;
  bytes: Buffer;
  /** Undefined for what is no JSON. */
  body: Body & { errors?: { field: string; message: string }[] };
}

@Module({})
class PlanningOrders {
  static for(connectionString: string): DynamicModule {
    const writeSide = WriteSideModule.forDatabase({ connectionString, name: 'test-orders', permissions: planningPermissions });
    return { module: PlanningOrders, imports: [writeSide, PlanningWriteModule] };
  }
}

export type RunningLifecycle = Awaited<ReturnType<typeof startLifecycle>>;

/** The service over a real ledger, every table and accounts of each role; and the commands of planning, to correct a value. */
export async function startLifecycle({ signatures }: { signatures?: SignatureAdapter } = {}) {
  const database = await createTestDatabase();
  const { ownerUrl, appUrl: databaseUrl, projectorUrl } = database;
  await runMigrations({ url: ownerUrl, name: 'ledger', migrations: ledgerMigrations });
  await runMigrations({ url: ownerUrl, name: 'access', migrations: accessMigrations });
  await runMigrations({ url: ownerUrl, name: 'reports', migrations: reportStorageMigrations });
  for (const one of readMigrations) await runMigrations({ url: projectorUrl, ...one });
  const tokens = await accountsOf(ownerUrl);
  const ledger = new PostgresLedger({ connectionString: databaseUrl });
  const runner = new ProjectionRunner({ connectionString: projectorUrl, projections });
  const owner = new pg.Pool({ connectionString: ownerUrl });
  const config = { databaseUrl, httpHost: '127.0.0.1', httpPort: 0, logLevel: 'silent' as const, ledgerUrl: undefined };
  const app = await createHttpApp(reportingApp({ ...config, signatures }));
  const url = await listen(app, config);
  const orders = await createHttpApp({ name: 'orders', title: 'Órdenes', module: PlanningOrders.for(databaseUrl), config, translate: commandProblem });
  const ordersUrl = await listen(orders, config);

  async function project(): Promise<void> {
    await runner.open();
    for await (const page of ledger.readAll({ after: runner.position })) await runner.apply(page);
  }

  async function send<Body>(base: string, path: string, init: RequestInit = {}, as?: string): Promise<Answer<Body>> {
    const headers = { ...(as === undefined ? {} : { authorization: `Bearer ${tokens.get(as)}` }), ...(init.headers as Record<string, string>) };
    const response = await fetch(`${base}${path}`, { ...init, headers });
    const bytes = Buffer.from(await response.arrayBuffer());
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, bytes, body: (isJson ? JSON.parse(bytes.toString('utf8')) : undefined) as Answer<Body>['body'] };
  }

  const json = (method: string, body: unknown, key?: string): RequestInit => ({
    method,
    headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { 'idempotency-key': key }) },
    body: JSON.stringify(body),
  });

  /** The tables follow each order, as the projector would. */
  const projected = async <Body>(answer: Promise<Answer<Body>>): Promise<Answer<Body>> => {
    const given = await answer;
    await project();
    return given;
  };

  return {
    url,
    ledger,
    tokenOf: (as: string) => tokens.get(as),
    owner,
    project,
    get: <Body = Record<string, unknown>>(path: string, as?: string) => send<Body>(url, `/v1/${ENTITY}/reports/${path}`, {}, as),
    put: (path: string, body: unknown, as = 'planeamiento') => send(url, `/v1/${ENTITY}/reports/${path}`, json('PUT', body), as),
    command: (name: string, body: unknown, { as = 'planeamiento', key }: { as?: string; key?: string } = {}) =>
      projected(send(url, `/v1/${ENTITY}/commands/${name}`, json('POST', body, key), as)),
    sign: (version: number, order: number, file: Buffer | undefined, { as = 'planeamiento', key, type = 'application/pdf' }: { as?: string; key?: string; type?: string } = {}) => {
      const headers = { ...(file ? { 'content-type': type } : {}), ...(key === undefined ? {} : { 'idempotency-key': key }) };
      const init = { method: 'POST', headers, ...(file ? { body: new Uint8Array(file) } : {}) };
      return projected(send(url, `/v1/${ENTITY}/reports/versions/${version}/signatures/${order}?${PLACE}`, init, as));
    },
    send: (path: string, init: RequestInit, as?: string) => send(url, path, init, as),
    planning: (name: string, body: unknown) => projected(send(ordersUrl, `/v1/${ENTITY}/commands/${name}`, json('POST', body), 'planeamiento')),
    /** Records a history as it is, each stream in its order, and brings the tables up to it. */
    async record(events: readonly RecordedEvent[]): Promise<void> {
      const streams = new Map<string, RecordedEvent[]>();
      for (const event of events) streams.set(event.stream, [...(streams.get(event.stream) ?? []), event]);
      for (const [stream, own] of streams) await append(ledger, stream, own);
      await project();
    },
    async stop(): Promise<void> {
      await app.close();
      await orders.close();
      await runner.close();
      await ledger.close();
      await owner.end();
      await database.drop();
    },
  };
}

async function append(ledger: PostgresLedger, stream: string, events: readonly RecordedEvent[]): Promise<void> {
  const commandId = randomUUID();
  const { entity, actor, validAt } = events[0]!;
  const context = { commandId, correlationId: commandId, actor, entity, validAt, documents: [] };
  const facts = events.map(({ type, data, schemaVersion }) => ({ type, data, schemaVersion }));
  await ledger.append({ stream, expectedVersion: 0, events: facts, context, fingerprint: commandId });
}

async function accountsOf(ownerUrl: string): Promise<Map<string, string>> {
  const owner = new pg.Pool({ connectionString: ownerUrl });
  const accounts = await createFirstAccounts(owner, ENTITY, [{ code: '11.01', name: 'Gerencia' }]);
  await createFirstAccounts(owner, '300999');
  await owner.end();
  return new Map(accounts.map(({ login, token }) => [login, token]));
}

/** Events of a small history, as if recorded: only what `record` keeps counts. */
export function asRecorded(kind: string, code: string, events: readonly { type: string; data: object }[]): RecordedEvent[] {
  const instant = '2025-07-01T15:00:00.000Z';
  return events.map(({ type, data }, index) => ({
    id: randomUUID(),
    stream: streamName(ENTITY, kind, code),
    version: index + 1,
    position: index + 1,
    type,
    schemaVersion: 1,
    data,
    actor: { account: 'planeamiento', office: 'OPP', role: 'planning-office' },
    entity: ENTITY,
    validAt: instant,
    recordedAt: instant,
    correlationId: randomUUID(),
    causationId: randomUUID(),
    documents: [],
  }));
}
