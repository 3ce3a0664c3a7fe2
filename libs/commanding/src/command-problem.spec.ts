import { CommandIdReused, CommandTooLarge, Forbidden, LedgerUnavailable, Refusal, WrongExpectedVersion } from '@quipu/ledger';
import { commandProblem } from './command-problem.js';

const statusOf = (error: unknown) => commandProblem(error)?.problem.status;

describe('what a sender is told', () => {
  it('a refusal of the rules names its fields', () => {
    const refusal = new Refusal({ field: 'value', message: 'Muy grande.' }, { field: '', message: 'Nada cambia.' });
    expect(commandProblem(refusal)?.problem).toMatchObject({
      status: 422,
      detail: 'Muy grande. Nada cambia.',
      errors: [{ field: 'value', message: 'Muy grande.' }],
    });
  });

  it('each failure has its own status', () => {
    expect(statusOf(new Forbidden({ field: 'indicator', message: 'No es suyo.' }))).toBe(403);
    expect(statusOf(new CommandIdReused('x'))).toBe(422);
    expect(statusOf(new WrongExpectedVersion('s', 1, 2))).toBe(409);
    expect(statusOf(new CommandTooLarge('s', 2_000_000, 1_048_576))).toBe(413);
  });

  it('a ledger that does not answer asks for the same command again', () => {
    expect(commandProblem(new LedgerUnavailable(new Error('down')))?.problem).toMatchObject({
      status: 503,
      detail: expect.stringContaining('misma clave'),
      headers: { 'Retry-After': expect.any(String) },
    });
  });

  it('says nothing about what it does not know', () => {
    expect(commandProblem(new TypeError('bug'))).toBeUndefined();
  });
});
