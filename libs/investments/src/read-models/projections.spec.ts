import type { RecordedEvent } from '@quipu/ledger';
import { InMemoryTables } from '@quipu/projections/testing';
import fc from 'fast-check';
import { history } from '../../test/history.js';
import type { InvestmentEvent } from '../contract/events.js';
import { conditionOf } from '../domain/condition.js';
import { cui, registered } from '../domain/investment.fixture.js';
import { histories, live } from '../../test/random-life.js';
import { actionInvestments } from './action-investments/table.js';
import { investmentTimeline } from './investment-timeline/table.js';
import { investment } from './investment/table.js';
import { investmentsProjections } from './projections.js';

const TABLES = [investment, investmentTimeline, actionInvestments];

function folded(pages: readonly RecordedEvent[][]): InMemoryTables {
  const tables = new InMemoryTables(investmentsProjections);
  for (const page of pages) tables.apply(page);
  expect(tables.blocked()).toEqual([]);
  return tables;
}

const everyVersion = (tables: InMemoryTables) => TABLES.map((table) => tables.versions<never>(table as never));

describe('the read models of investments', () => {
  it('law 4: have the same row versions however the history is cut into pages', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 9 }), (commands, size) => {
        const whole = history(live(commands).flatMap(({ events }) => events));
        const pages = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) => whole.slice(i * size, (i + 1) * size));
        expect(everyVersion(folded(pages))).toEqual(everyVersion(folded([whole])));
      }),
      { numRuns: 40 },
    );
  });

  it('agree, after any life, with the state by which the next command is decided', () => {
    fc.assert(
      fc.property(histories, (commands) => {
        const taken = live(commands);
        const state = taken.at(-1)?.after;
        if (!state) return;
        const events = taken.flatMap((one) => one.events);
        const tables = folded([history(events)]);
        const [row] = tables.standing(investment);
        const { phase, operation, phaseSince: phase_since, actions } = state;
        expect(row).toMatchObject({ phase, operation, phase_since, actions, condition: conditionOf(state) });
        expect(row!.blockers.map(({ authority, since }) => ({ authority, since }))).toEqual(state.blockers);
        expect(row!.progress.map(({ day, percentage }) => ({ day, percentage }))).toEqual(state.progress);
        expect(row!.stops.filter(({ ended }) => !ended)).toHaveLength(state.stop ? 1 : 0);
        expect(tables.standing(investmentTimeline)).toHaveLength(events.length);
      }),
      { numRuns: 100 },
    );
  });

  it('leave alone an event of another context that bears the same name', () => {
    const [event] = history([registered()]);
    expect(folded([[{ ...event!, stream: '300711.activity-1' }]]).standing(investment)).toEqual([]);
  });

  it('take an action off the table when its last investment leaves it', () => {
    const moved: InvestmentEvent[] = [
      { type: 'ActionsLinked', data: { cui, actions: ['AEI.04.01'] } },
      { type: 'ActionsUnlinked', data: { cui, actions: ['AEI.04.03'] } },
    ];
    const tables = folded([history([registered(), ...moved])]);
    expect(tables.standing(actionInvestments).map(({ action, cuis }) => [action, cuis])).toEqual([['AEI.04.01', [cui]]]);
    expect(tables.standing(actionInvestments, 1).map(({ action }) => action)).toEqual(['AEI.04.03']);
  });

  it('stop at a change of what was never recorded', () => {
    const change = history([{ type: 'ActionsLinked', data: { cui, actions: ['AEI.04.01'] } }]);
    expect(new InMemoryTables(investmentsProjections).apply(change).blocked()).toMatchObject([{ detail: expect.stringMatching(/never recorded/) as string }]);
  });
});
