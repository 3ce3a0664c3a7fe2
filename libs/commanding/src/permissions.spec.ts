import { mayTheRole } from './permissions.js';

const table = { 'report-value': ['planning-office', 'responsible-unit'] } as const;

describe('role × command', () => {
  it('lets through only the roles of the command', () => {
    expect(mayTheRole('responsible-unit', 'report-value', table)).toBe(true);
    expect(mayTheRole('auditor', 'report-value', table)).toBe(false);
  });

  it('lets nobody send a command that is not in the table', () => {
    expect(mayTheRole('planning-office', 'amend-plan', table)).toBe(false);
    expect(mayTheRole('planning-office', 'constructor', table)).toBe(false);
  });
});
