import { InvestmentsDatabase } from '../../test/investments-database.js';
import { ENTITY } from '../../test/history.js';
import { AmountsDto } from '../commands/money.dto.js';
import { daysStopped, headline, stoppedByContraloria } from '../contract/index.js';
import { findActionInvestments, findInvestment, findInvestments, findInvestmentTimeline } from './index.js';

const STADIUM = '2638592';
const BRIDGE = '2663312';
const documents = [{ title: 'Informe de la residencia', number: '031-2025' }];

/** T5: a work is stopped. */
describe('investments, from command to table', () => {
  let database: InvestmentsDatabase;
  let beforeStop: number;
  let afterStop: number;
  let afterResume: number;

  beforeAll(async () => {
    database = await InvestmentsDatabase.create();
    await database.plan(['AEI.04.01', 'AEI.04.03']);
    const found = { kind: 'register-investment' as const, phase: 'ejecución física' as const, since: '2024-10-01' };
    await database.send({ ...found, cui: STADIUM, name: 'Estadio de Umapata', actions: ['AEI.04.03'] });
    await database.send({ ...found, cui: BRIDGE, name: 'Puente de Occolo', actions: ['AEI.04.01', 'AEI.04.03'] });
    await database.send({ kind: 'report-physical-progress', cui: STADIUM, day: '2025-01-31', percentage: '35.50' });
    await database.send({ kind: 'record-money', cui: STADIUM, year: 2025, day: '2025-01-31', amounts: { PIM: '300000', devengado: '100000' } });
    beforeStop = await database.project();
    await database.send({
      kind: 'stop-work',
      cui: STADIUM,
      cause: 'falta de recursos financieros y liquidez',
      since: '2025-03-01',
      norm: 'Directiva 017-2023-CG/GMPL',
      article: '6.2',
      documents,
    });
    afterStop = await database.project();
    await database.send({ kind: 'resume-work', cui: STADIUM, since: '2025-09-01', documents });
    await database.send({ kind: 'link-actions', cui: BRIDGE, unlink: ['AEI.04.03'] });
    afterResume = await database.project();
  });
  afterAll(() => database.drop());

  const stadiumAt = async (asOf: number) => (await findInvestment(database.source, { entity: ENTITY, cui: STADIUM, asOf }))!;
  const actionAt = async (asOf: number) => (await findActionInvestments(database.source, { entity: ENTITY, action: 'AEI.04.03', asOf }))[0]!;

  it('leaves the phase, changes the condition, and counts the days when asked', async () => {
    const row = await stadiumAt(afterStop);
    expect(row).toMatchObject({ phase: 'ejecución física', condition: 'paralizada', stops: [{ norm: 'Directiva 017-2023-CG/GMPL', article: '6.2' }] });
    expect(daysStopped(row, '2025-03-31')).toMatchObject({ days: 30, atLeast: false });
    expect(row.sources.condition).toMatchObject({ position: afterStop, account: 'opmi', documents });
  });

  it('meets the Contraloría’s own definition six months after the last progress', async () => {
    const row = await stadiumAt(afterStop);
    expect(stoppedByContraloria(row, '2025-07-30').met).toBe('no');
    expect(stoppedByContraloria(row, '2025-07-31')).toMatchObject({ met: 'sí', countedFrom: '2025-01-31' });
  });

  it('shows «1 inversión paralizada» at the action, from then on', async () => {
    expect(headline(await actionAt(beforeStop))).toBe('2 inversiones en marcha');
    expect(headline(await actionAt(afterStop))).toBe('1 inversión paralizada, 1 inversión en marcha');
    expect(headline(await actionAt(afterResume))).toBe('1 inversión en marcha');
  });

  it('ends the stop when it resumes; the past stands as it was', async () => {
    const row = await stadiumAt(afterResume);
    expect(row).toMatchObject({ condition: 'en marcha', stops: [{ ended: { by: 'reanudación' } }] });
    expect(daysStopped(row, '2025-10-01')).toBeNull();
    expect((await stadiumAt(afterStop)).condition).toBe('paralizada');
  });

  it('computes the financial progress and names what it divides by', async () => {
    const { money } = await stadiumAt(beforeStop);
    expect(money['2025']).toMatchObject({ financial: { rounded: '33.33', numerator: 'devengado', denominator: 'PIM' } });
  });

  it('tells the story, one sentence per change', async () => {
    const rows = await findInvestmentTimeline(database.source, { entity: ENTITY, cui: STADIUM, asOf: afterResume });
    expect(rows.map(({ seq, axis, day }) => [seq, axis, day])).toEqual([
      [1, 'registro', '2024-10-01'],
      [2, 'avance físico', '2025-01-31'],
      [3, 'dinero', '2025-01-31'],
      [4, 'condición', '2025-03-01'],
      [5, 'condición', '2025-09-01'],
    ]);
    expect(rows[1]!.text).toBe('Avance físico de 35.50 % al 31/01/2025.');
    expect(rows[2]!.text).toBe('Dinero de 2025 al 31/01/2025: PIM S/ 300,000.00, devengado S/ 100,000.00.');
    expect(rows[3]!.text).toMatch(/^Paralizada desde el 01\/03\/2025: falta de recursos .*Directiva 017/);
  });

  it('finds by action, condition and phase, and nothing of another entity', async () => {
    const asOf = afterStop;
    const cuis = async (question: object, entity = ENTITY) => (await findInvestments(database.source, { entity, asOf, ...question })).map(({ cui }) => cui);
    expect(await cuis({ action: 'AEI.04.01' })).toEqual([BRIDGE]);
    expect(await cuis({ condition: 'paralizada' })).toEqual([STADIUM]);
    expect(await cuis({ phase: 'ejecución física' })).toEqual([STADIUM, BRIDGE]);
    expect(await cuis({}, '300712')).toEqual([]);
  });

  it('takes a body of the API as it comes, with what is left out undefined', async () => {
    const amounts = Object.assign(new AmountsDto(), { PIA: undefined, PIM: '80000', devengado: '20000' });
    await database.send({ kind: 'record-money', cui: BRIDGE, year: 2025, day: '2025-06-30', amounts, reported: undefined });
    const row = await findInvestment(database.source, { entity: ENTITY, cui: BRIDGE, asOf: await database.project() });
    expect(row?.money['2025']).toMatchObject({ amounts: { PIM: '80000', devengado: '20000' }, reported: null, financial: { rounded: '25.00' } });
  });

  it('refuses an action that stands in no plan, and gives a repeated order its first receipt', async () => {
    const order = { entity: ENTITY, commandId: '6ba7b810-9dad-41d1-80b4-00c04fd430c8', correlationId: '6ba7b810-9dad-41d1-80b4-00c04fd430c8', actor: { account: 'opmi', office: '12.01', role: 'opmi' }, receivedAt: '2025-12-01T12:00:00.000Z' };
    const link = { kind: 'link-actions' as const, cui: BRIDGE, link: ['AEI.09.09'] };
    await expect(database.desk.record(order, link)).rejects.toThrow(/ningún plan/);
    const start = { kind: 'add-blocker' as const, cui: BRIDGE, authority: 'MTC' as const, since: '2025-10-01' };
    const first = await database.desk.record(order, start);
    expect(await database.desk.record(order, start)).toEqual(first);
  });
});
