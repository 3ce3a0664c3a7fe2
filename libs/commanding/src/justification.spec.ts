import { limaMidnight } from '@quipu/ledger';
import { contextOf } from './justification.js';
import type { Order } from './order.js';

const order: Order = {
  entity: '300711',
  commandId: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
  correlationId: '7f9619ff-8b86-4d01-b42d-00cf4fc964ff',
  actor: { account: 'planeamiento', office: 'OPP', role: 'planning-office' },
  receivedAt: '2025-07-16T03:00:00.000Z',
};

describe('what surrounds a command', () => {
  it('holds from the day the sender gives, at midnight in Lima', () => {
    expect(contextOf(order, { validAt: '2025-03-01' }, '2025-06-30').validAt).toBe('2025-03-01T05:00:00.000Z');
  });

  it('holds from the usual day of the fact when the sender gives none', () => {
    expect(contextOf(order, {}, '2025-06-30').validAt).toBe(limaMidnight('2025-06-30'));
  });

  it('holds from its arrival where no day is usual', () => {
    expect(contextOf(order, {}).validAt).toBe(order.receivedAt);
  });

  it('keeps reason and documents, and invents neither', () => {
    const documents = [{ title: 'Informe 12-2025' }];
    expect(contextOf(order, { reason: 'Digitación', documents })).toMatchObject({ reason: 'Digitación', documents });
    expect(contextOf(order, {})).toEqual(expect.not.objectContaining({ reason: expect.anything() }));
    expect(contextOf(order, {}).documents).toEqual([]);
  });
});
