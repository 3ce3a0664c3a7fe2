import type { RecordedEvent } from '@quipu/ledger';
import { InMemoryTables } from '@quipu/projections/testing';
import { movedCounts, NO_LEVELS, ruleSets } from '@quipu/rules';
import fc from 'fast-check';
import { history } from '../../test/history.js';
import { randomHistory } from '../../test/random-history.js';
import { measureOf } from './action-advance/measured.js';
import { actionAdvanceRow } from './action-advance/row.js';
import { actionAdvance } from './action-advance/table.js';
import { contributionOf } from './action-advance/contribution.js';
import { indicatorValue } from './indicator-value/table.js';
import { objectiveLevel } from './objective-level/table.js';
import { planNode } from './plan-node/table.js';
import { byParent } from './plan-structure.js';
import { summaryAfter } from './plan-summary/summary.js';
import { planSummary } from './plan-summary/table.js';
import { planningProjections } from './projections.js';

const TABLES = [planNode, indicatorValue, actionAdvance, objectiveLevel, planSummary];

function folded(pages: readonly RecordedEvent[][]): InMemoryTables {
  const tables = new InMemoryTables(planningProjections);
  for (const page of pages) tables.apply(page);
  expect(tables.blocked()).toEqual([]);
  return tables;
}

const everyVersion = (tables: InMemoryTables) => TABLES.map((table) => tables.versions<never>(table as never));

/** The action rows that the plan and the values give, computed from nothing. */
function advancesFromNothing(tables: InMemoryTables) {
  const nodes = tables.standing(planNode);
  const values = tables.standing(indicatorValue);
  const indicators = byParent(nodes.filter(({ kind }) => kind === 'indicator'));
  const periods = [...new Set(values.map(({ period }) => period))].sort();
  const actions = nodes.filter(({ kind }) => kind === 'action');
  return periods.flatMap((period) =>
    ruleSets.flatMap((rules) =>
      actions.map((action) => {
        const measures = (indicators.get(action.code) ?? []).map((node) =>
          measureOf(node, values.find((row) => row.indicator === node.code && row.period === period), period),
        );
        return actionAdvanceRow(action, measures, period, rules);
      }),
    ),
  );
}

describe('the read models of planning', () => {
  it('law 4: have the same row versions however the history is cut into pages', () => {
    fc.assert(
      fc.property(randomHistory, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (events, sizes) => {
        const whole = history(events);
        const pages: RecordedEvent[][] = [];
        for (let rest = whole, i = 0; rest.length > 0; i += 1) {
          const size = sizes[i % sizes.length]!;
          pages.push(rest.slice(0, size));
          rest = rest.slice(size);
        }
        expect(everyVersion(folded(pages))).toEqual(everyVersion(folded([whole])));
      }),
      { numRuns: 25 },
    );
  });

  it('hold, after any history, what the plan and the values give when computed from nothing', () => {
    fc.assert(
      fc.property(randomHistory, (events) => {
        const tables = folded([history(events)]);
        const byKey = (one: object, other: object) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
        const plain = (rows: readonly object[]) => rows.map((row) => JSON.parse(JSON.stringify(row)) as object);
        const sorted = (rows: readonly { period: string; rule_set: string; action: string }[]) =>
          plain(rows.toSorted((a, b) => byKey([a.period, a.rule_set, a.action], [b.period, b.rule_set, b.action])));
        expect(sorted(tables.standing(actionAdvance))).toEqual(sorted(advancesFromNothing(tables)));
      }),
      { numRuns: 40 },
    );
  });

  it('count in objectives and summary exactly the actions that stand', () => {
    fc.assert(
      fc.property(randomHistory, (events) => {
        const tables = folded([history(events)]);
        const rows = tables.standing(actionAdvance);
        for (const { entity: _entity, plan: _plan, period, rule_set, ...summary } of tables.standing(planSummary)) {
          const rules = ruleSets.find(({ id, version }) => `${id}@${version}` === rule_set)!;
          const actions = rows.filter((row) => row.period === period && row.rule_set === rule_set);
          expect(summary).toEqual(summaryAfter(undefined, [], actions.map(contributionOf), rules));
        }
        for (const { objective, period, rule_set, basis, scale, levels, ...counts } of tables.standing(objectiveLevel)) {
          const own = rows.filter((row) => row.objective === objective && row.period === period && row.rule_set === rule_set);
          const classes = own.map((row) => contributionOf(row).classes[basis][scale]);
          expect(levels).toEqual(movedCounts(NO_LEVELS, [], classes));
          expect(counts).toMatchObject({ actions: own.length, indicators: own.flatMap(({ indicators }) => indicators).length });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('have a summary and a row per objective for every open period', () => {
    fc.assert(
      fc.property(randomHistory, (events) => {
        const tables = folded([history(events)]);
        const open = new Set(tables.standing(indicatorValue).map(({ period }) => period));
        const objectives = tables.standing(planNode).filter(({ kind }) => kind === 'objective');
        expect(tables.standing(planSummary)).toHaveLength(open.size * ruleSets.length);
        expect(tables.standing(objectiveLevel)).toHaveLength(open.size * ruleSets.length * objectives.length * 4);
      }),
      { numRuns: 40 },
    );
  });

  it('leave the tables of another entity alone', () => {
    const [one, other] = fc.sample(randomHistory, { numRuns: 2, seed: 7 });
    const lares = history(one!);
    const calca = history(other!, { from: lares.length + 1, entity: '300712' });
    const together = everyVersion(folded([[...lares, ...calca]])).map((versions) =>
      versions.filter(({ row }: { row: { entity: string } }) => row.entity === '300711'),
    );
    expect(together).toEqual(everyVersion(folded([lares])));
  });
});
