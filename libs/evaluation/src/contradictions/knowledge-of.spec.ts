import type { ActivityRow } from '@quipu/operations';
import { inputFrom } from '../../test/support/input-from.js';
import { laresEvents } from '../../test/support/lares.js';
import { knowledgeOf } from './knowledge-of.js';

describe('what the tables of Lares tell the checks', () => {
  const input = inputFrom(laresEvents());
  const { investments } = knowledgeOf(input);

  it('has the financial progress that the source reports, where none can be computed', () => {
    expect(investments.find(({ cui }) => cui === '2538724')?.financial).toBe('80.7');
    expect(investments.find(({ cui }) => cui === '2641428')?.financial).toBeNull();
  });

  it('has the budget activities, with what they executed in the period', () => {
    const row = { activity: '5006304', name: 'Monitoreo', kind: 'presupuestal', budget: { '2025-S1': { percentage: '12.5' } } } as unknown as ActivityRow;
    expect(knowledgeOf({ ...input, budgetActivities: [row] }).activities).toEqual([{ code: '5006304', name: 'Monitoreo', financial: '12.5' }]);
    expect(knowledgeOf({ ...input, period: '2025-S2', budgetActivities: [row] }).activities[0]?.financial).toBeNull();
  });
});
