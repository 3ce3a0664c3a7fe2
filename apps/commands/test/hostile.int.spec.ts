import fc from 'fast-check';
import { permissions } from '../src/permissions.js';
import { because, indicatorBody, PLAN, planBody, reportBody, type Answer, type RunningCommands, startCommands } from './running-commands.fixture.js';

/** A body that each command accepts, to be damaged one field at a time. */
const good: Record<string, object> = {
  'register-plan': { ...planBody, plan: 'PEI-2031-2036', startYear: 2031, endYear: 2036 },
  'amend-plan': { plan: PLAN, name: 'Otro nombre', ...because },
  'define-indicator': { ...indicatorBody, code: 'IND.02.AEI.01.02' },
  'revise-target': { plan: PLAN, indicator: reportBody.indicator, year: 2026, target: '860', ...because },
  'report-value': reportBody,
  'correct-value': { ...reportBody, ...because },
  'explain-difference': { plan: PLAN, indicator: reportBody.indicator, period: '2025-S1', ruleSet: 'lares-2025', explanation: 'x' },
};

const hostileText = fc.oneof(
  fc.constantFrom('', ' ', '\u0000', 'a\u0000b', '\ud800', '__proto__', 'constructor', "'; DROP TABLE ledger.event; --", '9'.repeat(400), 'NaN', '1e400', '-0', '<script>', '🦙'.repeat(300)),
  fc.string({ unit: 'binary' }),
);
const hostileValue = fc.oneof(hostileText, fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(null, [], {}, [[]], -1, 1e308, 0.1, true, { length: 1e9 }, [{ code: '__proto__' }]));

interface Damage {
  field: string;
  value: unknown;
}
const damageOf = (body: object): fc.Arbitrary<Damage> =>
  fc.record({ field: fc.oneof(fc.constantFrom(...Object.keys(body)), hostileText), value: hostileValue });

function expectProblem(answer: Answer): void {
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(answer.type).toContain('application/problem+json');
  expect(answer.body).toMatchObject({ status: answer.status, title: expect.any(String), detail: expect.any(String) });
  expect(JSON.stringify(answer.body)).not.toMatch(/ must be | should | property | is not /);
}

describe('hostile bodies', () => {
  let commands: RunningCommands;

  beforeAll(async () => {
    commands = await startCommands();
    await commands.command('register-plan', planBody);
    await commands.command('define-indicator', indicatorBody);
  });
  afterAll(() => commands.stop());

  /** Either a receipt and its events, or a 4xx problem and nothing. */
  async function sendAndCheck(command: string, body: unknown): Promise<Answer> {
    const before = await commands.ledger.head();
    const answer = await commands.command(command, body);
    const after = await commands.ledger.head();
    if (answer.status === 201) {
      expect(after).toBe(before + Number(answer.body.events));
    } else {
      expectProblem(answer);
      expect(after).toBe(before);
    }
    return answer;
  }

  it('damages only bodies of commands that exist', () => {
    expect(Object.keys(permissions)).toEqual(expect.arrayContaining(Object.keys(good)));
  });

  it.each(Object.keys(permissions))('%s: any JSON at all gets a problem that names a field', async (command) => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 5 }), async (body) => {
        const answer = await sendAndCheck(command, body);
        expect((answer.body.errors as unknown[]).length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });

  it.each(Object.keys(good))('%s: a good body damaged in one field is never a 5xx and never half written', async (command) => {
    const body = good[command]!;
    await fc.assert(
      fc.asyncProperty(damageOf(body), async ({ field, value }) => {
        await sendAndCheck(command, { ...body, [field]: value });
      }),
      { numRuns: 120 },
    );
  });

  it('names the very field of a wrong value, however deep', async () => {
    const body = { ...planBody, plan: 'PEI-2031-2036', startYear: 2031, endYear: 2036, actions: [{ ...planBody.actions[0], priority: 'alta' }] };
    const answer = await commands.command('register-plan', body);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'actions[0].priority' }] } });
  });

  it.each([
    ['text that is not JSON', '{"plan": ', 'application/json', 400],
    ['another content type', 'plan=1', 'application/x-www-form-urlencoded', 415],
    ['a prototype', '{"__proto__": {"admin": true}}', 'application/json', 400],
    ['two megabytes', JSON.stringify({ plan: 'x'.repeat(2_000_000) }), 'application/json', 413],
    ['ten thousand levels', '['.repeat(10_000) + ']'.repeat(10_000), 'application/json', 400],
  ])('refuses %s', async (_what, body, contentType, status) => {
    const headers = { 'content-type': contentType, authorization: `Bearer ${commands.tokens.planeamiento}` };
    const answer = await commands.send('/v1/300711/commands/report-value', { method: 'POST', headers, body });
    expectProblem(answer);
    expect(answer.status).toBe(status);
  });

  it.each(['/v1/300711/commands/%ff', '/v1/%00/commands/report-value', '/v1/300711/commands/drop-everything', '/v1/30071x/commands/report-value'])(
    'answers %s with a problem',
    async (path) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${commands.tokens.planeamiento}` };
      expectProblem(await commands.send(path, { method: 'POST', headers, body: '{}' }));
    },
  );

  it('refuses a key that is no UUID, naming the header', async () => {
    const answer = await commands.command('report-value', reportBody, { key: 'no-es-uuid' });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'Idempotency-Key' }] } });
  });

  // The door once took more decimals than the rules can read: a 500 instead of a refusal.
  it('bug: digits that the rules cannot read are refused at the door', async () => {
    for (const value of ['1.1234567890123', '1234567890123456789']) {
      expect(await sendAndCheck('report-value', { ...reportBody, value })).toMatchObject({ status: 400, body: { errors: [{ field: 'value' }] } });
    }
  });
});
