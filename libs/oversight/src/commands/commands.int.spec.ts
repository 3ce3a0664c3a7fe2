import { OversightDatabase } from '../../test/oversight-database.js';
import { serveOversight } from '../../test/oversight-http.js';
import { key, raise } from '../domain/alert/alert.fixture.js';
import { make } from '../domain/commitment/commitment.fixture.js';
import { PERIOD, PLAN, progressFigure } from '../domain/oversight.fixture.js';
import { oversightPermissions } from './permissions.js';

const { kind: _raise, ...raiseBody } = raise;
const { kind: _make, periodEnd: _periodEnd, ...makeBody } = make;
const id = 'REC.2025-S1.AEI.03.01';
const finding = (subject: string) => `cuenta-de-niveles.${subject}.${PERIOD}`;
const findingBody = {
  origin: 'contradicción',
  check: 'cuenta-de-niveles',
  period: PERIOD,
  severity: 'explicar',
  detail: 'El texto dice 14; la tabla, 13.',
  statement: { where: 'Conclusiones', text: '14 AEI' },
  figures: [],
};
const documents = [{ title: 'Informe 045-2025' }];
const reason = 'Según lo informado';
const settled = { key, policy: raise.policy, figures: [progressFigure('AEI.03.01', '100')], message: 'Avance físico: 100.00 %.' };
const until = '2099-12-31';

/** In an order in which each is accepted. */
const life: [command: string, body: object, stream: string][] = [
  ['raise-alert', raiseBody, `alert-${key}`],
  ['acknowledge-alert', { key }, `alert-${key}`],
  ['snooze-alert', { key, until, reason }, `alert-${key}`],
  ['assign-alert', { key, owner: '11.01', reason }, `alert-${key}`],
  ['settle-alert', settled, `alert-${key}`],
  ['raise-alert', raiseBody, `alert-${key}`],
  ['close-alert', { key, answer: 'Se obtuvo la autorización.', documents }, `alert-${key}`],
  ['make-commitment', { ...makeBody, id }, `commitment-${id}`],
  ['change-commitment-state', { id, to: 'en proceso' }, `commitment-${id}`],
  ['move-due-date', { id, dueOn: '2026-03-31', reason }, `commitment-${id}`],
  ['assign-commitment', { id, owner: { name: 'Gerencia Municipal' }, reason }, `commitment-${id}`],
  ['carry-over-commitment', { id, period: '2025-S2' }, `commitment-${id}`],
  ['change-commitment-state', { id, to: 'implementada', documents }, `commitment-${id}`],
  ...['a', 'b', 'c'].map((subject): [string, object, string] => ['open-finding', { ...findingBody, subject }, `finding-${finding(subject)}`]),
  ['explain-finding', { key: finding('a'), explanation: 'Otra fecha.', by: 'OPP' }, `finding-${finding('a')}`],
  ['dismiss-finding', { key: finding('b'), reason }, `finding-${finding('b')}`],
  ['resolve-finding', { key: finding('c'), resolution: 'Se corrigió.' }, `finding-${finding('c')}`],
];

describe('the commands of oversight over HTTP', () => {
  let database: OversightDatabase;
  let served: Awaited<ReturnType<typeof serveOversight>>;

  beforeAll(async () => {
    database = await OversightDatabase.create();
    served = await serveOversight(database);
    await database.planning.record('plan', 'PEI', [
      { type: 'PlanRegistered', data: { plan: PLAN, name: 'PEI', entityName: 'Lares', startYear: 2025, endYear: 2030 } },
      { type: 'UnitAdded', data: { plan: PLAN, code: '09.01', name: 'Infraestructura' } },
      { type: 'UnitAdded', data: { plan: PLAN, code: '11.01', name: 'Desarrollo Social' } },
      { type: 'ActionAdded', data: { plan: PLAN, code: 'AEI.03.01', objective: 'OEI.03', name: 'Riego', priority: 1 } },
    ]);
  });
  afterAll(async () => {
    await served.stop();
    await database.drop();
  });

  it('every command of the table has its endpoint here', () => {
    expect(new Set(life.map(([command]) => command))).toEqual(new Set(Object.keys(oversightPermissions)));
  });

  it.each(life)('%s answers with its receipt', async (command, body, stream) => {
    expect(await served.command(command, body)).toMatchObject({ status: 201, body: { stream: `300711.${stream}` } });
  });

  it('a figure that comes back from the ledger is still the same figure', async () => {
    expect(await served.command('raise-alert', raiseBody)).toMatchObject({ status: 422, body: { errors: [{ field: 'key' }] } });
  });

  it.each([
    ['close-alert', { key, answer: 'x' }, ['documents']],
    ['snooze-alert', { key, until: '2025-02-30' }, ['reason', 'until']],
    ['dismiss-finding', { key: 'otra cosa' }, ['key', 'reason']],
    ['raise-alert', { ...raiseBody, figures: [{ table: 'x', key: { a: 1 }, field: 'y', value: null }] }, ['figures[0].key']],
    ['raise-alert', { ...raiseBody, tension: 'no' }, ['tension']],
    ['make-commitment', { ...makeBody, id, term: 'largo', gap: {} }, ['gap.text', 'term']],
    ['change-commitment-state', { id, to: 'lista' }, ['to']],
  ])('%s names every field at fault', async (command, body, fields) => {
    const answer = await served.command(command, body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.map(({ field }) => field).sort()).toEqual(fields);
  });

  it('the auditor changes nothing, and a unit does not raise alerts', async () => {
    expect((await served.command('acknowledge-alert', { key }, 'auditor')).status).toBe(403);
    expect((await served.command('raise-alert', raiseBody, 'unidad-09.01')).status).toBe(403);
  });

  it('a unit may not touch what another owns', async () => {
    expect((await served.command('change-commitment-state', { id, to: 'en proceso', reason, documents }, 'unidad-09.01')).status).toBe(403);
  });
});
