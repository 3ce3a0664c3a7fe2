import type { PlannedCommand } from '../judge/planned-command.js';
import { commandId, namedUuid } from './command-id.js';

const command: PlannedCommand = {
  useCase: 'report-value',
  subject: 'IND.01.AEI.01.01',
  body: { plan: 'PEI-2025-2030', indicator: 'IND.01.AEI.01.01', period: '2025-S1', value: '88.70', documents: [{ title: 'Informe', sha256: 'a' }] },
  basis: '',
  events: 1,
  rows: [],
};

describe('the id of a command sent by a load', () => {
  test('is a UUID version 5, equal to the vector of RFC 9562', () => {
    const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
    expect(namedUuid(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  test('law 3: the same content has the same id, whatever the order of its properties', () => {
    const { documents, ...rest } = command.body;
    const shuffled = { ...command, body: { documents: [{ sha256: 'a', title: 'Informe' }], ...rest } };
    expect(documents).toBeDefined();
    expect(commandId('300711', shuffled)).toBe(commandId('300711', command));
  });

  test('another entity, use case, content or thing changed gives another id', () => {
    const ids = new Set([
      commandId('300711', command),
      commandId('300712', command),
      commandId('300711', { ...command, useCase: 'correct-value' }),
      commandId('300711', { ...command, body: { ...command.body, value: '88.71' } }),
      commandId('300711', { ...command, basis: 'the event it corrects' }),
    ]);
    expect(ids.size).toBe(5);
  });
});
