import type { Role } from '@quipu/platform';
import { permissions } from '../src/permissions.js';
import { indicatorBody, planBody, reportBody, type RunningCommands, startCommands } from './running-commands.fixture.js';

const ACCOUNTS: Record<string, Role> = {
  planeamiento: 'planning-office',
  'unidad-11.01': 'responsible-unit',
  opmi: 'opmi',
  auditor: 'auditor',
  gerente: 'manager',
  administrador: 'administrator',
};

describe('role × command', () => {
  let commands: RunningCommands;

  beforeAll(async () => {
    commands = await startCommands();
    await commands.command('register-plan', planBody);
    await commands.command('define-indicator', indicatorBody);
  });
  afterAll(() => commands.stop());

  const cells = Object.keys(permissions).flatMap((command) => Object.entries(ACCOUNTS).map(([account, role]) => ({ command, account, role })));

  it.each(cells)('$command sent by $role', async ({ command, account, role }) => {
    // An empty body: whoever may send the command is told what is missing, whoever may not is told just that.
    const answer = await commands.command(command, {}, { as: account });
    const allowed = (permissions[command] as readonly string[]).includes(role);
    expect(answer.status).toBe(allowed ? 400 : 403);
  });

  it('a unit reports its own indicators and no other’s', async () => {
    expect(await commands.command('report-value', reportBody, { as: 'unidad-09.01' })).toMatchObject({
      status: 403,
      body: { errors: [{ field: 'indicator', message: expect.stringContaining('11.01') }] },
    });
    expect(await commands.command('report-value', reportBody, { as: 'unidad-11.01' })).toMatchObject({ status: 201 });
  });

  it('an account acts only in its own entity', async () => {
    expect(await commands.command('report-value', reportBody, { entity: '300712' })).toMatchObject({ status: 403 });
  });

  it('nobody acts without a token, or with one that does not exist', async () => {
    expect(await commands.command('report-value', reportBody, { as: 'nadie' })).toMatchObject({ status: 401 });
    expect(await commands.send('/v1/300711/commands/report-value', { method: 'POST' })).toMatchObject({ status: 401 });
  });
});
