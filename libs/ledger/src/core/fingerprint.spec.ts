import type { CommandContext } from './envelope.js';
import { fingerprintOf } from './fingerprint.js';

const context: CommandContext = {
  commandId: '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
  correlationId: '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
  actor: { account: 'opp', office: '01.03', role: 'planning-office' },
  entity: '300711',
  validAt: '2025-06-30T05:00:00.000Z',
  documents: [{ title: 'Informe', number: '017' }],
};
const command = { period: '2025-S1', value: '12.50', targets: { 2025: '1', 2026: '2' } };
const usual = fingerprintOf('300711.sample-1', command, context);

describe('a fingerprint', () => {
  it('is 64 hex digits', () => {
    expect(usual).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['the order in which fields were written', { targets: { 2026: '2', 2025: '1' }, value: '12.50', period: '2025-S1' }, context],
    ['the time of arrival', command, { ...context, validAt: '2025-07-01T05:00:00.000Z' }],
    ['the order within a document', command, { ...context, documents: [{ number: '017', title: 'Informe' }] }],
    ['a field left undefined', { ...command, note: undefined }, context],
  ])('does not depend on %s', (_name, sameCommand, sameContext) => {
    expect(fingerprintOf('300711.sample-1', sameCommand, sameContext)).toBe(usual);
  });

  it.each([
    ['value', { ...command, value: '12.5' }, context],
    ['value at depth', { ...command, targets: { 2025: '1', 2026: '3' } }, context],
    ['reason', command, { ...context, reason: 'otra' }],
    ['account', command, { ...context, actor: { ...context.actor, account: 'otra' } }],
    ['document', command, { ...context, documents: [] }],
  ])('changes with another %s', (_name, otherCommand, otherContext) => {
    expect(fingerprintOf('300711.sample-1', otherCommand, otherContext)).not.toBe(usual);
  });

  it('changes with the stream, and with the order of a list', () => {
    expect(fingerprintOf('300711.sample-2', command, context)).not.toBe(usual);
    expect(fingerprintOf('300711.sample-1', [1, 2], context)).not.toBe(fingerprintOf('300711.sample-1', [2, 1], context));
  });
});
