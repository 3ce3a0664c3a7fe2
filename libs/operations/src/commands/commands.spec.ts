import { Global, Module } from '@nestjs/common';
import { commandProblem, LEDGER, PERMISSIONS } from '@quipu/commanding';
import { streamName } from '@quipu/ledger';
import { MemoryLedger } from '@quipu/ledger/memory';
import { createHttpApp, type Identity, IDENTITY_PROVIDER } from '@quipu/platform';
import { PLAN, YEAR } from '../../test/activities.js';
import { ENTITY } from '../../test/history.js';
import { OperationsWriteModule, operationsPermissions } from './index.js';

const ledger = new MemoryLedger({ now: () => new Date().toISOString() });
const roleOf = (role: string, office: string): Identity => ({ account: role, entity: ENTITY, office, role: role as Identity['role'] });
const identities: Record<string, Identity> = {
  opp: roleOf('planning-office', '07.01'),
  unit: roleOf('responsible-unit', '11.01'),
  stranger: roleOf('responsible-unit', '09.01'),
  auditor: roleOf('auditor', 'OCI'),
};
const provided = [
  { provide: LEDGER, useValue: ledger },
  { provide: PERMISSIONS, useValue: operationsPermissions },
  { provide: IDENTITY_PROVIDER, useValue: { authenticate: (token: string) => Promise.resolve(identities[token]) } },
];

@Global()
@Module({ providers: provided, exports: [LEDGER, PERMISSIONS, IDENTITY_PROVIDER] })
class ConnectionsModule {}

@Module({ imports: [ConnectionsModule, OperationsWriteModule] })
class WriteModule {}

const AT = { plan: PLAN, activity: 'AOI30071100001', year: YEAR };
const because = { reason: 'Error de digitación', documents: [{ title: 'Informe 12-2025' }] };
const poi = { versionKind: 'anual', startYear: YEAR, endYear: YEAR, resolution: 'RA 210-2024-MDL/A', justification: 'Consistente con el PIA' };
const registration = { plan: PLAN, code: AT.activity, name: 'Campañas', action: 'AEI.01.01', responsibleUnit: '11.01', accumulation: 'acumulado anual' };
const goals = [1, 2, 3].map((month) => ({ month, physical: '2' }));
const cells = [1, 2, 3].map((month) => ({ month, physical: '1.5', financial: '10.00' }));

describe('operations over HTTP', () => {
  let app: Awaited<ReturnType<typeof createHttpApp>>;

  beforeAll(async () => {
    const config = { httpHost: undefined, httpPort: 0, logLevel: 'silent' as const };
    app = await createHttpApp({ name: 'operations', title: 'Operaciones', module: WriteModule, config, translate: commandProblem });
    await app.init();
    const events = [
      { type: 'PlanRegistered', data: { plan: PLAN, name: 'PEI', entityName: 'Prueba', startYear: 2025, endYear: 2030 } },
      { type: 'UnitAdded', data: { plan: PLAN, code: '11.01', name: 'Gerencia' } },
      { type: 'ActionAdded', data: { plan: PLAN, objective: 'OEI.01', code: 'AEI.01.01', name: 'Postas', priority: 1 } },
    ].map((event) => ({ ...event, schemaVersion: 1 }));
    const commandId = '00000000-0000-4000-8000-000000000001';
    const actor = { account: 'opp', office: '07.01', role: 'planning-office' };
    const context = { commandId, correlationId: commandId, actor, entity: ENTITY, validAt: '2025-01-01T05:00:00.000Z', documents: [] };
    await ledger.append({ stream: streamName(ENTITY, 'plan', 'PEI'), expectedVersion: 0, events, context, fingerprint: commandId });
  });
  afterAll(() => app.close());

  async function send(command: string, payload: object, token = 'opp') {
    const headers = { authorization: `Bearer ${token}` };
    const { statusCode, body } = await app.inject({ method: 'POST', url: `/v1/${ENTITY}/commands/${command}`, headers, payload });
    return { status: statusCode, body: JSON.parse(body) as { errors?: { field: string }[]; events?: number } };
  }
  const fieldsOf = ({ body }: Awaited<ReturnType<typeof send>>) => body.errors?.map(({ field }) => field);

  it('names every malformed field', async () => {
    const answer = await send('record-execution', { ...AT, activity: 'x', months: [{ month: 13, physical: 2 }] });
    expect(answer.status).toBe(400);
    expect(fieldsOf(answer)).toEqual(['activity', 'months[0].month', 'months[0].physical']);
  });

  it('takes an activity from its POI to its approval, and back to its unit', async () => {
    const steps: [string, object, string?][] = [
      ['register-poi', poi],
      ['register-activity', registration],
      ['amend-activity', { plan: PLAN, activity: AT.activity, ...because, name: 'Campañas de salud', priority: 'alta' }],
      ['program-activity', { ...AT, months: goals }],
      ['record-execution', { ...AT, months: cells }, 'unit'],
      ['approve-execution', { ...AT, months: [{ month: 1 }, { month: 2 }] }, 'unit'],
      ['return-execution', { ...AT, months: [{ month: 3 }], reason: 'Falta sustento' }, 'unit'],
      ['record-execution', { ...AT, months: [{ month: 3, physical: '1' }] }, 'unit'],
      ['correct-execution', { ...AT, ...because, month: 1, physical: '2', financial: null }, 'unit'],
      ['reprogram-activity', { ...AT, months: [{ month: 4, physical: '9' }], resolution: 'RA 9', justification: 'Más recursos' }],
      ['record-budget-execution', { plan: PLAN, activity: AT.activity, period: '2025-S1', percentage: '46.4' }],
      ['report-action-progress', { plan: PLAN, action: 'AEI.01.01', period: '2025-S1', percentage: '55.56', ...because }],
      ['register-maintenance-meta', { plan: PLAN, year: YEAR, finalidad: '0446915', sequence: '00001', name: 'Lares', state: 'comprometida' }],
      ['record-meta-state', { plan: PLAN, year: YEAR, finalidad: '0446915', state: 'concluida' }],
      ['deactivate-activity', { ...AT, ...because }],
    ];
    for (const [command, body, token] of steps) {
      expect({ command, ...(await send(command, body, token)) }).toMatchObject({ command, status: 201, body: { events: 1 } });
    }
  });

  it('refuses another unit, a role that only reads, and changes without a reason', async () => {
    expect((await send('correct-execution', { ...AT, ...because, month: 1, physical: '3', financial: null }, 'stranger')).status).toBe(403);
    expect((await send('record-execution', { ...AT, months: cells }, 'auditor')).status).toBe(403);
    expect(fieldsOf(await send('correct-execution', { ...AT, month: 1, physical: '3', financial: null }))).toEqual(['reason', 'documents']);
    expect(fieldsOf(await send('amend-activity', { plan: PLAN, activity: AT.activity, name: 'x' }))).toEqual(['reason', 'documents']);
    expect((await send('amend-activity', { plan: PLAN, activity: AT.activity, name: 'x', ...because }, 'unit')).status).toBe(403);
    expect(fieldsOf(await send('return-execution', { ...AT, months: [{ month: 1 }] }))).toEqual(['reason']);
  });
});
