import type { DomainEvent } from '@quipu/ledger';
import { indicator, indicatorDefined, plan, planEvents, reported } from '@quipu/planning/testing';
import { until } from '@quipu/platform/testing';
import { prepareProjector } from './running-projector.fixture.js';

const action = 'AEI.01.01';
const KEY = `physical-progress.${action}.2025-S1`;
const cui = '2663312';
const STOP = `stopped-investment.${cui}.vigente`;
const FINDING = `avance-reportado.${indicator}.2025-S1`;

const progress = (percentage: string, previous: string | null): DomainEvent => ({
  type: 'ActionProgressReported',
  data: { plan, action, period: '2025-S1', percentage, terms: [], previous },
});
const registered: DomainEvent = {
  type: 'InvestmentRegistered',
  data: { cui, name: 'Estadio', actions: [action], phase: 'ejecución física', phaseSince: null, operation: null, assumptions: [] },
};
const since = { day: '2025-05-02', is: 'exacta' };
const stopped: DomainEvent = {
  type: 'WorkStopped',
  data: { cui, cause: 'falta de recursos financieros y liquidez', since, norm: 'Directiva 017-2023-CG/GMPL', article: '7', effect: null },
};
const resumed: DomainEvent = { type: 'WorkResumed', data: { cui, since: { day: '2025-09-01', is: 'exacta' } } };
const valueAs = (printedAdvance: string): DomainEvent => ({ type: 'ValueReported', data: { plan, indicator, period: '2025-S1', value: '88.70', printedAdvance } });

describe('what keeps alerts and findings true', () => {
  let world: Awaited<ReturnType<typeof prepareProjector>>;

  beforeEach(async () => {
    world = await prepareProjector();
    await world.migrate();
    await world.recordTo('plan', 'PEI', ...planEvents);
    await world.recordTo('indicator', indicator, indicatorDefined);
  });
  afterEach(() => world.stop());

  const alertOf = async (key: string) => ((await world.rows(`SELECT severity, state, message FROM read.alert WHERE key = '${key}' AND to_position = 9223372036854775807`)) as { severity: string; state: string; message: string }[])[0];
  const statusOf = async (get: Awaited<ReturnType<typeof world.start>>['get']) =>
    (await get('/status')).body as { position: number; head: number; alerts: { state: string; evaluations: number; recorded: Record<string, number>; refused: object[] } };
  /** Tables and alerts have taken in everything that is recorded. */
  const settled = async (get: Awaited<ReturnType<typeof world.start>>['get'], evaluations = 0) => {
    await until(async () => {
      const { position, head, alerts } = await statusOf(get);
      return position === head && position === (await world.ledger.head()) && alerts.state === 'al día' && alerts.evaluations > evaluations;
    });
    return (await statusOf(get)).alerts;
  };

  test('an alert opens, changes and closes by itself as the figures do', async () => {
    const { get } = await world.start();
    await world.recordTo('progress', action, progress('55.56', null));
    await until(async () => (await alertOf(KEY))?.state === 'abierta');
    expect(await alertOf(KEY)).toMatchObject({ severity: 'moderada', message: 'Avance físico de AEI.01.01 en 2025-S1: 55.56 %.' });
    await world.recordTo('progress', action, progress('16.67', '55.56'));
    await until(async () => (await alertOf(KEY))?.severity === 'crítica');
    await world.recordTo('progress', action, progress('100', '16.67'));
    await until(async () => (await alertOf(KEY))?.state === 'cerrada');
    expect((await world.watched()).filter((one) => one.endsWith(KEY))).toEqual([`AlertOpened ${KEY}`, `AlertFactsChanged ${KEY}`, `AlertClosedByFacts ${KEY}`]);
    expect((await settled(get)).refused).toEqual([]);
  });

  test('T5: a stop opens an alert, the resumption closes it', async () => {
    await world.recordTo('investment', cui, registered, stopped);
    await world.start();
    await until(async () => (await alertOf(STOP))?.state === 'abierta');
    expect(await alertOf(STOP)).toMatchObject({ severity: 'crítica', message: expect.stringContaining('desde el 02/05/2025') });
    await world.recordTo('investment', cui, resumed);
    await until(async () => (await alertOf(STOP))?.state === 'cerrada');
  });

  test('T3: a printed advance that is not the recalculated one is a finding; once it is the same, it is solved', async () => {
    await world.recordTo('indicator', indicator, valueAs('50'));
    await world.start();
    await until(async () => (await world.watched()).includes(`FindingOpened ${FINDING}`));
    const from = { value: '88.70', printedAdvance: '50' };
    await world.recordTo('indicator', indicator, { type: 'ValueCorrected', data: { plan, indicator, period: '2025-S1', from, to: { ...from, printedAdvance: '98.54' } } });
    await until(async () => (await world.watched()).includes(`FindingResolved ${FINDING}`));
    await until(async () => (await alertOf(`reported-differs.${indicator}.2025-S1`))?.state === 'cerrada');
  });

  test('a difference answered in its finding is no alert any more', async () => {
    await world.recordTo('indicator', indicator, valueAs('50'));
    const { get } = await world.start();
    await until(async () => (await alertOf(`reported-differs.${indicator}.2025-S1`))?.state === 'abierta');
    await settled(get);
    await world.recordTo('finding', FINDING, { type: 'FindingExplained', data: { key: FINDING, explanation: 'CEPLAN usó otra meta.', by: 'OPP' } });
    await until(async () => (await alertOf(`reported-differs.${indicator}.2025-S1`))?.state === 'cerrada');
  });

  test('law 3: a restart, and tables made anew, raise nothing twice', async () => {
    await world.recordTo('indicator', indicator, reported);
    await world.recordTo('progress', action, progress('16.67', null));
    await world.recordTo('investment', cui, registered, stopped);
    const first = await world.start();
    await until(async () => (await alertOf(KEY))?.state === 'abierta' && (await alertOf(STOP))?.state === 'abierta');
    await settled(first.get);
    await first.stop();
    const before = await world.watched();
    await world.forget('alert');
    await world.forget('investment');
    const { get } = await world.start();
    expect(await settled(get)).toMatchObject({ recorded: { 'raise-alert': 0, 'settle-alert': 0, 'open-finding': 0 } });
    expect(await world.watched()).toEqual(before);
  });

  test('what it records itself sets nothing going, and many events are one evaluation', async () => {
    const { get } = await world.start();
    const start = await settled(get);
    let previous: string | null = null;
    for (let at = 1; at <= 30; at += 1) {
      await world.recordTo('progress', action, progress(`${at}`, previous));
      previous = `${at}`;
    }
    const after = await settled(get, start.evaluations);
    expect(after.evaluations - start.evaluations).toBeLessThan(15);
    expect(await alertOf(KEY)).toMatchObject({ message: expect.stringContaining('30.00 %') });
    const { evaluations } = await settled(get);
    await world.recordTo('alert', KEY, { type: 'AlertAcknowledged', data: { key: KEY, note: null } });
    await settled(get);
    await world.recordTo('progress', action, progress('31', '30'));
    expect(await settled(get, evaluations)).toMatchObject({ evaluations: evaluations + 1 });
  });

  test('goes on after its connections are lost', async () => {
    const { get } = await world.start();
    await settled(get);
    await world.cut('quipu-watch');
    await world.recordTo('progress', action, progress('45.45', null));
    await until(async () => (await alertOf(KEY))?.state === 'abierta');
  });

  test('without a database to append to, the tables go on and the status says so; the stop is clean', async () => {
    const { get, stop } = await world.start(undefined, 'postgres://quipu_app:x@127.0.0.1:1/quipu');
    const position = await world.recordTo('progress', action, progress('45.45', null));
    await until(async () => (await statusOf(get)).position === position);
    await until(async () => (await statusOf(get)).alerts.state === 'sin conexión');
    await stop();
    expect(await world.watched()).toEqual([]);
  });
});
