import { given } from '../../../test/given.js';
import { laresPlan, laresValues } from '../../../test/lares.js';
import { objectiveAdded, PERIOD, PLAN, planRegistered, reported } from '../../../test/small-plan.js';
import type { PlanSummaryRow } from '../../contract/rows.js';
import { planSummary } from './table.js';

const of = (ruleSet: string, rows: readonly PlanSummaryRow[]) => rows.find(({ rule_set }) => rule_set === ruleSet)!;

describe('plan summary', () => {
  const lares = given(...laresPlan).when(...laresValues);
  const summary = of('lares-2025@1', lares.then(planSummary));

  it('averages what Lares printed and what the rule gives', () => {
    expect(summary.averages.reported).toMatchObject({ sum: '1784.53', terms: 30, excluded: 0, rounded: '59.48' });
    expect(summary.averages.reported.exact).toMatch(/^59\.48433333/);
    expect(summary.averages.recalculated).toMatchObject({ sum: '1742.53', terms: 30, rounded: '58.08' });
  });

  it('gives the named alternatives', () => {
    expect(summary.alternatives.map(({ id, basis, average }) => [id, basis, average.rounded, average.excluded])).toEqual([
      ['permisible-division-simple', 'recalculated', '57.71', 0],
      ['sin-metas-cero', 'reported', '63.73', 2],
      ['ambas', 'recalculated', '61.84', 2],
    ]);
  });

  it('counts levels on both scales', () => {
    expect(summary.levels.reported.semester).toEqual({ malo: 10, regular: 2, bueno: 18, notApplicable: 0, noData: 0, total: 30 });
    expect(summary.levels.reported.annual).toMatchObject({ malo: 14, regular: 3, bueno: 13 });
  });

  it('counts colours: excess comes from what capping took away, which a print does not show', () => {
    expect(summary.colours.reported.semester).toEqual({ red: 10, yellow: 2, green: 18, excess: 0, noData: 0, total: 30 });
    expect(summary.colours.recalculated.semester).toEqual({ red: 10, yellow: 2, green: 12, excess: 6, noData: 0, total: 30 });
  });

  it('leaves targets of 0 out under the rule set that does', () => {
    const ceplan = of('ceplan-2022@1', lares.then(planSummary));
    expect(ceplan.averages.reported).toMatchObject({ terms: 28, excluded: 2, rounded: '63.73' });
    expect(ceplan.levels.reported.semester).toMatchObject({ malo: 8, notApplicable: 2, total: 30 });
    expect(ceplan.alternatives).toEqual([]);
  });

  it('counts differences, explained or not', () => {
    expect(summary.differences).toEqual({ unexplained: 1, explained: 0 });
    const data = { plan: PLAN, indicator: 'IND.01.AEI.06.01', period: PERIOD, ruleSet: 'lares-2025@1' };
    const explained = given(...laresPlan, ...laresValues).when({
      type: 'DifferenceExplained',
      data: { ...data, reported: '100', recalculated: '58.00', explanation: 'Se midió sobre la meta del semestre.' },
    });
    expect(of('lares-2025@1', explained.then(planSummary)).differences).toEqual({ unexplained: 0, explained: 1 });
  });

  it('exists for a plan without actions once its period is open', () => {
    const indicator = { ...reported('IND.01.OEI.01', '5') };
    const [row] = given(planRegistered, objectiveAdded('OEI.01')).when(indicator).then(planSummary);
    expect(row).toMatchObject({ averages: { reported: { sum: '0', terms: 0, exact: null, rounded: null } } });
  });

  it('a value that changes nothing of the summary makes no new version', () => {
    const again = given(...laresPlan, ...laresValues).when(reported('IND.09.OEI.01', '5'));
    expect(again.changed(planSummary)).toEqual([]);
  });
});
