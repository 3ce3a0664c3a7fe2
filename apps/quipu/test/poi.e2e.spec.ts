import { randomUUID } from 'node:crypto';
import type { RecordedEvent } from '@quipu/ledger';
import { PostgresLedger } from '@quipu/ledger/postgres';
import { BadLink } from './support/bad-link.js';
import { quipu, QuipuProcess, temporaryHome } from './quipu-process.js';

const ENTITY = '300711';
const UNIT = '09.01';
const activity = 'AOI30071199999';
const at = { plan: 'PEI-2025-2030', activity, year: 2025 };
const stream = `${ENTITY}.activity-${activity}`;
/** As pasted from a spreadsheet: six months, physical and financial. */
const twelveCells = [1, 2, 3, 4, 5, 6].map((month) => ({ month, physical: String(month), financial: `${month}000.50` }));

interface Answer {
  status: number;
  body: Record<string, unknown> & { errors?: { field: string; message: string }[] };
}

describe('T2: six months of an activity, reported on a bad link', () => {
  const home = temporaryHome();
  const tokens: Record<string, string> = {};
  let running: QuipuProcess;
  let link: BadLink;
  let ledger: PostgresLedger;

  const command = async (name: string, body: object, { as = `unidad-${UNIT}`, key = randomUUID() as string } = {}): Promise<Answer> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokens[as]}`, 'idempotency-key': key, connection: 'close' };
    const response = await fetch(`${link.url}/v1/${ENTITY}/commands/${name}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  };
  const table = async <Row>(path: string, position: unknown): Promise<Row[]> => {
    const response = await fetch(`${running.state().urls.queries}/v1/${ENTITY}/${path}min-position=${String(position)}`);
    return ((await response.json()) as { rows: Row[] }).rows;
  };
  const history = async (): Promise<RecordedEvent[]> => {
    const found: RecordedEvent[] = [];
    for await (const page of ledger.readStream(stream)) found.push(...page);
    return found;
  };
  const recorded = async () => (await history()).map(({ type }) => type);

  beforeAll(async () => {
    running = new QuipuProcess(home.path, ['up']);
    await running.says('Ctrl-C lo detiene todo.');
    for (const account of ['planeamiento', `unidad-${UNIT}`, 'unidad-07.01']) {
      tokens[account] = (await quipu(home.path, 'token', account, '--entity', ENTITY)).stdout.trim();
    }
    const { urls, databases } = running.state();
    link = await BadLink.to(urls.commands);
    ledger = new PostgresLedger({ connectionString: databases.appUrl });
    const as = 'planeamiento';
    const poi = { versionKind: 'anual', startYear: 2025, endYear: 2025, resolution: 'RA 210-2024-MDL/A', justification: 'Consistente con el PIA' };
    // The example may have brought the year's POI already.
    expect([201, 422]).toContain((await command('register-poi', poi, { as })).status);
    const named = { plan: at.plan, code: activity, name: 'Mantenimiento de caminos', action: 'AEI.02.01', responsibleUnit: UNIT };
    expect(await command('register-activity', { ...named, accumulation: 'acumulado anual' }, { as })).toMatchObject({ status: 201 });
    const months = twelveCells.map(({ month }) => ({ month, physical: '7', financial: '10000' }));
    expect(await command('program-activity', { ...at, months }, { as })).toMatchObject({ status: 201 });
  });
  afterAll(async () => {
    await ledger.close();
    await link.close();
    await running.stop();
    home.remove();
  });

  it('an entry that is not ready leaves no trace: what is wrong is said cell by cell', async () => {
    const head = await ledger.head();
    const draft = [{ month: 1, physical: '-1' }, { month: 13, physical: '1' }, { month: 2 }, { month: 3, physical: '1,5' }];
    const { status, body } = await command('record-execution', { ...at, months: draft });
    expect({ status, fields: body.errors?.map(({ field }) => field) }).toEqual({ status: 400, fields: ['months[1].month', 'months[2].physical', 'months[3].physical'] });
    const negative = await command('record-execution', { ...at, months: draft.slice(0, 1) });
    expect(negative).toMatchObject({ status: 422, body: { errors: [{ field: 'months[0].physical' }] } });
    expect(await ledger.head()).toBe(head);
  });

  it('law 3: the link drops twice, the device sends again: one effect, the same receipt', async () => {
    const key = randomUUID();
    const send = () => command('record-execution', { ...at, months: twelveCells }, { key });
    link.weather = 'loses the request';
    await expect(send()).rejects.toThrow();
    expect(await recorded()).toEqual(['ActivityRegistered', 'ActivityProgrammed']);

    link.weather = 'loses the answer';
    const before = link.reached;
    await expect(send()).rejects.toThrow();
    expect(link.reached).toBe(before + 1);
    expect(await recorded()).toEqual(['ActivityRegistered', 'ActivityProgrammed', 'ExecutionRecorded']);

    link.weather = 'clear';
    const answers = await Promise.all([send(), send(), send()]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const [, , event, ...others] = await history();
    expect(others).toEqual([]);
    expect(event).toMatchObject({ causationId: key, actor: { account: `unidad-${UNIT}` }, data: { months: twelveCells } });
    expect(answers[0]).toMatchObject({ status: 201, body: { commandId: key, version: 3, position: event!.position, events: 1 } });
    expect(await command('record-execution', { ...at, months: twelveCells.slice(1) }, { key })).toMatchObject({ status: 422, body: { errors: [{ field: 'Idempotency-Key' }] } });
  });

  it('another unit may neither record nor approve it', async () => {
    const as = 'unidad-07.01';
    expect(await command('record-execution', { ...at, months: [{ month: 1, physical: '1' }] }, { as })).toMatchObject({ status: 403 });
    expect(await command('approve-execution', { ...at, months: [{ month: 1 }] }, { as })).toMatchObject({ status: 403 });
  });

  it('the chief approves five months and returns one with a reason, which is recorded again', async () => {
    const months = (...numbers: number[]) => numbers.map((month) => ({ month }));
    expect(await command('approve-execution', { ...at, months: months(1, 2, 3, 4, 5) })).toMatchObject({ status: 201 });
    expect(await command('return-execution', { ...at, months: months(6) })).toMatchObject({ status: 400, body: { errors: [{ field: 'reason' }] } });
    const returned = await command('return-execution', { ...at, months: months(6), reason: 'Falta el acta de junio' });
    expect(returned).toMatchObject({ status: 201 });

    const mine = <Row extends { activity: string }>(rows: Row[]) => rows.filter((row) => row.activity === activity);
    const cells = mine(await table<{ activity: string; month: number; status: string | null; returned_because: string | null }>('activity-months?', returned.body.position));
    expect(cells.slice(0, 6).map(({ status }) => status)).toEqual(['aprobado', 'aprobado', 'aprobado', 'aprobado', 'aprobado', 'devuelto']);
    expect(cells[5]).toMatchObject({ returned_because: 'Falta el acta de junio' });
    const progress = async (position: unknown) =>
      mine(await table<{ activity: string; physical: object }>('activity-progress?period=2025-S1&', position)).map(({ physical }) => physical);
    expect(await progress(returned.body.position)).toMatchObject([{ uncapped: { kind: 'incomplete' } }]);

    const again = await command('record-execution', { ...at, months: [twelveCells[5]] });
    expect(again).toMatchObject({ status: 201 });
    expect(await progress(again.body.position)).toMatchObject([{ programmed: '42', executed: '21', uncapped: { rounded: '50.00' } }]);
    expect(await recorded()).toEqual(['ActivityRegistered', 'ActivityProgrammed', 'ExecutionRecorded', 'ExecutionApproved', 'ExecutionReturned', 'ExecutionRecorded']);
  });
});
