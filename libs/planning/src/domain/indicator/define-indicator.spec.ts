import { given } from '@quipu/ledger/testing';
import { indicatorDecider } from './decider.js';
import { defineMilk, milkDefined, surroundings } from './indicator.fixture.js';

const undefinedYet = given(indicatorDecider(surroundings));

describe('define an indicator', () => {
  it('records it with the limits of its unit of measure', () => {
    undefinedYet.when(defineMilk).gives(milkDefined);
  });

  it('keeps limits of its own', () => {
    undefinedYet
      .when({ ...defineMilk, range: { max: '1000' } })
      .gives({ ...milkDefined, data: { ...milkDefined.data, range: { min: '0', max: '1000' } } });
  });

  it('refuses the same indicator twice in a plan', () => {
    given(indicatorDecider(surroundings), milkDefined).when(defineMilk).isRefused(['code'], /ya está definido/);
  });

  it('refuses a plan nobody registered', () => {
    undefinedYet.when({ ...defineMilk, plan: 'PEI-2031-2036' }).isRefused(['plan'], /no está registrado/);
  });

  it('refuses a code that does not match its parent', () => {
    undefinedYet.when({ ...defineMilk, parent: 'AEI.01.01' }).isRefused(['parent'], /corresponde a AEI.01.02/);
  });

  it('refuses a parent or a unit that the plan does not hold', () => {
    undefinedYet
      .when({ ...defineMilk, code: 'IND.01.AEI.09.09', parent: 'AEI.09.09', responsibleUnit: '99.99' })
      .isRefused(['parent', 'responsibleUnit'], /AEI.09.09 no está en el plan/);
  });

  it('refuses a target for a year outside the plan', () => {
    undefinedYet.when({ ...defineMilk, targets: { '2031': '1' } }).isRefused(['targets.2031'], /fuera del plan/);
  });

  it('refuses a target or a baseline outside the unit of measure', () => {
    undefinedYet
      .when({ ...defineMilk, unitOfMeasure: 'porcentaje', targets: { '2025': '100.01' }, baseline: { year: 2023, value: '-1' } })
      .isRefused(['targets.2025', 'baseline.value'], /mayor que el máximo/);
  });

  it('refuses a sense that contradicts the aggregation', () => {
    undefinedYet.when({ ...defineMilk, sense: 'ascendente' }).isRefused(['aggregation'], /no definido/);
    undefinedYet.when({ ...defineMilk, aggregation: 'agregable' }).isRefused(['aggregation'], /máximo permisible/);
  });

  it('lets the plan of later years define the same code again', () => {
    const next = { ...surroundings.plans['PEI-2025-2030']!, code: 'PEI-2031-2036', startYear: 2031, endYear: 2036 };
    const decider = indicatorDecider({ ...surroundings, plans: { ...surroundings.plans, 'PEI-2031-2036': next } });
    const again = { ...defineMilk, plan: 'PEI-2031-2036', targets: { '2031': '900' } };
    given(decider, milkDefined)
      .when(again)
      .gives({ ...milkDefined, data: { ...milkDefined.data, plan: 'PEI-2031-2036', targets: { '2031': '900' } } });
  });
});
