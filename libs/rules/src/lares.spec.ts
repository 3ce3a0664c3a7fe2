import { laresActions } from '../test/lares-2025.js';
import { actionFigures } from './action-figures.js';
import { alternativeAverages } from './alternatives.js';
import { decimalText } from './decimal.js';
import { differs } from './difference.js';
import { levelClass, NO_LEVELS } from './level-counts.js';
import { movedCounts } from './moved-counts.js';
import { planAverage } from './plan-average.js';
import { ruleSet } from './rule-sets/registry.js';
import { averageTerm } from './treatment.js';
import type { Basis, ScaleName } from './types.js';

const lares = ruleSet('lares-2025');
const ceplan = ruleSet('ceplan-2022');

function average(basis: Basis, rules = lares) {
  return planAverage(
    laresActions.map(({ indicators }) => averageTerm(actionFigures(indicators, rules).counted[basis], rules)),
    rules,
  );
}

function levels(scale: ScaleName, rules = lares) {
  return movedCounts(
    NO_LEVELS,
    [],
    laresActions.map(({ indicators }) => levelClass(actionFigures(indicators, rules).counted.reported, scale, rules)),
  );
}

describe('Lares, first semester of 2025', () => {
  it('reported: 1784.53 / 30 = 59.48', () => {
    const { sum, terms, exact, rounded } = average('reported');
    expect([String(sum), terms, decimalText(rounded!, 2)]).toEqual(['1784.53', 30, '59.48']);
    expect(String(exact)).toMatch(/^59\.48433333/);
  });

  it('recalculated with the senses as declared: 58.08', () => {
    expect(String(average('recalculated').rounded)).toBe('58.08');
  });

  it('the alternatives: 57.71, 63.73 and 61.84', () => {
    const actions = laresActions.map(({ indicators }) => indicators);
    expect(
      alternativeAverages(actions, lares).map(({ alternative, average: one }) => [alternative.id, String(one.rounded), one.terms]),
    ).toEqual([
      ['permisible-division-simple', '57.71', 30],
      ['sin-metas-cero', '63.73', 28],
      ['ambas', '61.84', 28],
    ]);
  });

  it('levels of the reported figures: 10 / 2 / 18 in the semester, 14 / 3 / 13 in the year', () => {
    expect(levels('semester')).toMatchObject({ malo: 10, regular: 2, bueno: 18, total: 30 });
    expect(levels('annual')).toMatchObject({ malo: 14, regular: 3, bueno: 13, total: 30 });
  });

  it('CEPLAN\'s rule of 2022 leaves out the two targets of 0', () => {
    expect(String(average('reported', ceplan).rounded)).toBe('63.73');
    expect(levels('semester', ceplan)).toMatchObject({ malo: 8, regular: 2, bueno: 18, notApplicable: 2, total: 30 });
  });

  it('only AEI.06.01 was printed differently from the rule', () => {
    const different = laresActions.filter(({ indicators }) => {
      const { reported, recalculated } = actionFigures(indicators, lares);
      return differs(reported, recalculated, lares);
    });
    expect(different.map(({ code }) => code)).toEqual(['AEI.06.01']);
  });
});
