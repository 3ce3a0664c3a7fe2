import { randomUUID } from 'node:crypto';
import { checkedIn } from '@quipu/platform/testing';
import { because, INDICATOR, indicatorBody, PLAN, planBody, reportBody, type RunningCommands, startCommands } from './running-commands.fixture.js';

describe('the command service', () => {
  let commands: RunningCommands;

  beforeAll(async () => {
    commands = await startCommands();
  });
  afterAll(() => commands.stop());

  it('answers each command of a plan’s life with its receipt', async () => {
    const registered = await commands.command('register-plan', planBody);
    expect(registered).toMatchObject({ status: 201, body: { stream: '300711.plan-PEI', version: 4, position: 4, events: 4 } });
    expect(await commands.command('define-indicator', indicatorBody)).toMatchObject({ status: 201, body: { version: 1, position: 5 } });
    expect(await commands.command('report-value', reportBody, { as: 'unidad-11.01' })).toMatchObject({ status: 201 });
    const corrected = await commands.command('correct-value', { ...reportBody, value: '900', ...because });
    expect(corrected).toMatchObject({ status: 201, body: { version: 3 } });
    const explanation = { plan: PLAN, indicator: INDICATOR, period: '2025-S1', ruleSet: 'lares-2025', explanation: 'Redondeo' };
    expect(await commands.command('explain-difference', explanation)).toMatchObject({ status: 201 });
    expect(await commands.command('revise-target', { plan: PLAN, indicator: INDICATOR, year: 2026, target: '860', ...because })).toMatchObject({ status: 201 });
    expect(await commands.command('amend-plan', { plan: PLAN, name: 'PEI modificado', ...because })).toMatchObject({ status: 201 });
  });

  it('records who, why, since when and with which document', async () => {
    const events = [];
    for await (const page of commands.ledger.readStream(`300711.indicator-${INDICATOR}`)) events.push(...page);
    expect(events[1]).toMatchObject({
      type: 'ValueReported',
      entity: '300711',
      actor: { account: 'unidad-11.01', office: '11.01', role: 'responsible-unit' },
      validAt: '2025-06-30T05:00:00.000Z',
    });
    expect(events[2]).toMatchObject({ type: 'ValueCorrected', reason: because.reason, documents: because.documents });
  });

  it('law 3: the same command sent twenty times at once has one effect and one receipt', async () => {
    const head = await commands.ledger.head();
    const key = randomUUID();
    const body = { ...reportBody, period: '2025-S2', value: '800' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => commands.command('report-value', body, { key })));
    expect(new Set(answers.map((answer) => JSON.stringify([answer.status, answer.body]))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 201, body: { commandId: key } });
    expect(await commands.ledger.head()).toBe(head + 1);
  });

  it('refuses a key that already identifies another command', async () => {
    const key = randomUUID();
    expect(await commands.command('revise-target', { plan: PLAN, indicator: INDICATOR, year: 2027, target: '1', ...because }, { key })).toMatchObject({ status: 201 });
    const other = await commands.command('revise-target', { plan: PLAN, indicator: INDICATOR, year: 2027, target: '2', ...because }, { key });
    expect(other).toMatchObject({ status: 422, body: { errors: [{ field: 'Idempotency-Key' }] } });
  });

  it.each([
    ['a second plan in the same years', 'register-plan', { ...planBody, plan: 'PEI-2030-2033', startYear: 2030, endYear: 2033 }, 'startYear'],
    ['an unknown period', 'report-value', { ...reportBody, period: '2025-S9' }, 'period'],
    ['a value outside the range', 'report-value', { ...reportBody, period: '2026-S1', value: '-1' }, 'value'],
    ['a target for a year outside the plan', 'revise-target', { plan: PLAN, indicator: INDICATOR, year: 2035, target: '1', ...because }, 'year'],
    ['a code that does not match its parent', 'define-indicator', { ...indicatorBody, code: 'IND.02.AEI.01.02', parent: 'AEI.01.03' }, 'parent'],
  ])('refuses %s with a problem that names the field, and records nothing', async (_what, name, body, field) => {
    const head = await commands.ledger.head();
    const answer = await commands.command(name, body);
    expect(answer).toMatchObject({ status: 422, type: expect.stringContaining('application/problem+json'), body: { status: 422, errors: [{ field }] } });
    expect(await commands.ledger.head()).toBe(head);
  });

  it('demands reason and document for what changes something registered', async () => {
    const answer = await commands.command('correct-value', { ...reportBody, value: '1' });
    expect(answer.status).toBe(400);
    expect((answer.body.errors as { field: string }[]).map(({ field }) => field)).toEqual(expect.arrayContaining(['reason', 'documents']));
  });

  it('takes a date a client gives as the day the fact holds from', async () => {
    const answer = await commands.command('revise-target', { plan: PLAN, indicator: INDICATOR, year: 2028, target: '5', validAt: '2025-03-01', ...because });
    const pages = commands.ledger.readAll({ after: Number(answer.body.position) - 1 });
    for await (const [event] of pages) expect(event).toMatchObject({ type: 'TargetRevised', validAt: '2025-03-01T05:00:00.000Z' });
    expect(answer.status).toBe(201);
  });

  // Once refused, in English: a null object was taken for a malformed one.
  it('bug: a baseline of null says that nobody knows it', async () => {
    const unknownBaseline = { ...indicatorBody, code: 'IND.03.AEI.01.02', baseline: null };
    const answer = await commands.command('define-indicator', unknownBaseline);
    expect(answer).toMatchObject({ status: 201 });
  });

  it('describes itself as docs/openapi/commands.json says (npm run openapi)', async () => {
    const { body } = await commands.send('/openapi.json', {});
    expect(body).toEqual(checkedIn('openapi/commands.json', body));
  });
});
