import type { RecordedEvent } from '@quipu/ledger';
import type { PlanningEvent } from '@quipu/planning';
import { actionAdvance, indicatorValue, planningProjections, planNode } from '@quipu/planning/read';
import { indicator, indicatorDefined, plan, planEvents, reported } from '@quipu/planning/testing';
import { InMemoryTables } from '@quipu/projections/testing';
import { alertsFrom, defaultAlertPolicy } from '../domain/policy/index.js';
import { noFacts } from '../domain/policy/facts.fixture.js';
import { actionLevels, indicatorFacts, levelFigure } from './planning-facts.js';

const period = '2025-S1';
const RULES = 'lares-2025@1';
const atBaseline = { ...indicatorDefined, data: { ...indicatorDefined.data, baseline: { year: 2023, value: '88.70' } } } as PlanningEvent;

function tablesAfter(...events: PlanningEvent[]) {
  const tables = new InMemoryTables(planningProjections).apply(events.map(recorded));
  return {
    period,
    tree: tables.standing(planNode),
    values: tables.standing(indicatorValue).filter((row) => row.period === period),
    advances: tables.standing(actionAdvance).filter((row) => row.period === period && row.rule_set === RULES),
  };
}

function recorded({ type, data }: PlanningEvent, index: number): RecordedEvent {
  const at = '2025-07-15T15:00:00.000Z';
  const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const envelope = { id, stream: '300711.x-1', version: 1, position: index + 1, schemaVersion: 1, entity: '300711', correlationId: id, causationId: id };
  return { ...envelope, type, data, actor: { account: 'a', office: 'b', role: 'c' }, validAt: at, recordedAt: at, documents: [] };
}

const alertsOn = (day: string, ...events: PlanningEvent[]) => {
  const indicators = indicatorFacts(defaultAlertPolicy, tablesAfter(...planEvents, ...events));
  return alertsFrom(defaultAlertPolicy, { ...noFacts, indicators }, day).map(({ kind, owner }) => `${kind} ${owner}`);
};

describe('what planning\'s tables say to the policy', () => {
  it('a value nobody has reported is overdue after July, though no table of values knows the indicator', () => {
    expect(alertsOn('2025-07-31', indicatorDefined)).toEqual([]);
    expect(alertsOn('2025-08-01', indicatorDefined)).toEqual(['value-overdue 11.01']);
  });

  it('a value at its baseline, with the figure that says so', () => {
    expect(alertsOn('2025-08-01', atBaseline, reported)).toEqual(['value-at-baseline 11.01']);
    const [fact] = indicatorFacts(defaultAlertPolicy, tablesAfter(...planEvents, atBaseline, reported));
    expect(fact).toMatchObject({
      indicator,
      action: 'AEI.01.01',
      dueOn: '2025-07-31',
      valueFigure: { table: 'indicator_value', key: { plan, indicator, period }, value: '88.70' },
      targetFigure: { field: 'detail.targets.2025', value: '90.01' },
      advanceFigures: [{ value: '98.54', ruleSet: RULES }, { value: '98.54' }],
    });
  });

  it('reported ≠ recalculated', () => {
    const other = { ...reported, data: { ...reported.data, printedAdvance: '100' } } as PlanningEvent;
    expect(alertsOn('2025-08-01', indicatorDefined, other)).toEqual(['reported-differs 11.01']);
  });

  it('levels and owners of the actions, for the warnings of the matrix', () => {
    const { advances } = tablesAfter(...planEvents, indicatorDefined, reported);
    expect(actionLevels(advances)).toEqual([{ action: 'AEI.01.01', level: 'bueno', units: ['11.01'] }]);
    expect(levelFigure(advances[0]!)).toMatchObject({ field: 'levels.reported.semester', value: 'bueno', ruleSet: RULES });
  });
});
