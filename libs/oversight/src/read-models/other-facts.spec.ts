import type { ActionAdvanceRow } from '@quipu/planning';
import { assess, defaultAlertPolicy } from '../domain/policy/index.js';
import { noFacts } from '../domain/policy/facts.fixture.js';
import { investmentFacts, type StoppableInvestment } from './investment-facts.js';
import { actionFacts, executionFacts, type PhysicalProgress } from './operations-facts.js';

const plan = 'PEI-2025-2030';
const period = '2025-S1';
const levels = { reported: { semester: 'bueno', annual: 'malo' }, recalculated: { semester: null, annual: null } };
const advance = { plan, period, action: 'AEI.05.01', rule_set: 'lares-2025@1', levels, indicators: [{ unit: '09.01' }] } as unknown as ActionAdvanceRow;
const progress: PhysicalProgress = { plan, period, action: 'AEI.05.01', rules: 'poi@1', computed: null, reported: { percentage: '45.45' } };

describe('what the tables of operations say to the policy', () => {
  it('the reported progress where none is computed, beside the level, with the owner in the plan', () => {
    expect(actionFacts([progress], [advance], '07.01')).toMatchObject([
      { owner: '09.01', physicalProgress: '45.45', level: 'bueno', figure: { field: 'reported.percentage', value: '45.45' }, levelFigure: { value: 'bueno' } },
    ]);
  });

  it('the computed one before it, exact', () => {
    const computed = { capped: { kind: 'value' as const, exact: '45.454545', rounded: '45.45' } };
    expect(actionFacts([{ ...progress, computed }], [], '07.01')).toMatchObject([
      { owner: '07.01', physicalProgress: '45.454545', level: null, figure: { field: 'computed.capped.exact', ruleSet: 'poi@1' } },
    ]);
  });

  it('bug: a computed progress with more decimals than may be stored raised no alert', () => {
    const computed = { capped: { kind: 'value' as const, exact: `66.${'6'.repeat(37)}7`, rounded: '66.67' } };
    const facts = actionFacts([{ ...progress, computed }], [], '07.01');
    expect(facts).toMatchObject([{ physicalProgress: '66.666666666666', figure: { value: '66.666666666666' } }]);
    expect(assess(defaultAlertPolicy, { ...noFacts, actions: facts }, '2025-08-15')).toMatchObject([{ severity: 'moderada' }]);
  });

  it('no figure where a month is missing and nothing was reported', () => {
    const [fact] = actionFacts([{ ...progress, computed: { capped: { kind: 'incomplete' } }, reported: null }], [advance], '07.01');
    expect(fact?.physicalProgress).toBeNull();
    expect(assess(defaultAlertPolicy, { ...noFacts, actions: [fact!] }, '2025-08-15')).toEqual([]);
  });

  it('months without a record, of the activities that are followed', () => {
    const month = { plan, activity: 'AOI30071100001', year: 2025, month: 3, physical: null, deadline: '2025-04-30' };
    const activities = [{ activity: 'AOI30071100001', action: 'AEI.05.01', responsible_unit: '09.01' }];
    expect(executionFacts([month, { ...month, month: 4, physical: '0' }, { ...month, activity: 'AOI30071100009' }], activities)).toMatchObject([
      { month: '2025-03', recorded: false, owner: '09.01', dueOn: '2025-04-30' },
      { month: '2025-04', recorded: true, figure: { value: '0' } },
    ]);
  });
});

describe('what the table of investments says to the policy', () => {
  const stop = { cause: 'conflictos sociales', since: { day: '2024-06-01', is: 'exacta' as const }, ended: null };
  const factsOf = (...stops: StoppableInvestment['stops']) =>
    investmentFacts([{ cui: '2663312', actions: ['AEI.05.01'], stops }], () => '09.01', '07.01');

  it('stopped since the day of the open stop', () => {
    expect(factsOf({ ...stop, since: { day: '2023-01-01', is: 'exacta' }, ended: {} }, stop)).toMatchObject([
      { stoppedSince: '2024-06-01', cause: 'conflictos sociales', owner: '09.01', figure: { value: '2024-06-01' } },
    ]);
  });

  it('stopped at the latest on that day, where the source does not say since when', () => {
    expect(factsOf({ ...stop, since: { day: '2025-06-30', is: 'a más tardar' } })).toMatchObject([{ stoppedSince: '2025-06-30', stoppedEarlier: true }]);
    expect(factsOf(stop)).toMatchObject([{ stoppedEarlier: false }]);
  });

  it('not stopped once the last stop ended, or without any', () => {
    expect([...factsOf({ ...stop, ended: {} }), ...factsOf()].map(({ stoppedSince }) => stoppedSince)).toEqual([null, null]);
    expect(investmentFacts([{ cui: '2663312', actions: [], stops: [] }], () => undefined, '07.01')[0]?.owner).toBe('07.01');
  });
});
