import { given } from '@quipu/ledger/testing';
import type { ActivityEvent, PoiEvent } from '../../contract/events.js';
import { activity, asUnit, everyMonth, plan, poiRegistered, programmed, registered, surroundings } from '../operations.fixture.js';
import { evolvePoi } from '../poi/state.js';
import type { Surroundings } from '../surroundings.js';
import type { AmendActivity } from './commands.js';
import { activityDecider } from './decider.js';

const amend = (changes: Partial<AmendActivity>): AmendActivity => ({ kind: 'amend-activity', plan, activity, ...changes });
const amended = (from: object, to: object, version: string | null = null): ActivityEvent => ({ type: 'ActivityAmended', data: { plan, activity, from, to, version } });
const decider = activityDecider(surroundings);

const modified = (year: number): PoiEvent => ({
  type: 'PoiVersionRegistered',
  data: { ...poiRegistered.data, version: `POI ${year} V1`, kind: 'modificado', startYear: year, endYear: year, number: 1 },
});
const withModified = (year: number): Surroundings => ({ ...surroundings, poi: evolvePoi(surroundings.poi, modified(year)) });

describe('amend an activity', () => {
  it('records only what differs, before and after', () => {
    given(decider, registered)
      .when(amend({ name: 'Campañas de vacunación', priority: 'alta', unitOfMeasure: null, responsibleUnit: '09.01' }))
      .gives(
        amended(
          { name: 'Campañas de salud', responsibleUnit: '11.01', unitOfMeasure: 'campaña' },
          { name: 'Campañas de vacunación', responsibleUnit: '09.01', unitOfMeasure: null },
        ),
      );
  });

  it('refuses an activity nobody registered and an amendment that changes nothing', () => {
    given(decider).when(amend({ name: 'x' })).isRefused(['activity'], /no está registrada/);
    given(decider, registered).when(amend({ priority: 'alta' })).isRefused([''], /no cambia nada/);
  });

  it('refuses an action or a unit that the plan does not hold, together', () => {
    given(decider, registered).when(amend({ action: 'AEI.09.09', responsibleUnit: '99' })).isRefused(['action', 'responsibleUnit'], /no está en el plan/);
  });

  it('keeps an activity coded by its action in that action', () => {
    const code = 'SC.AEI.01.01.01';
    const uncoded: ActivityEvent = { type: 'ActivityRegistered', data: { ...registered.data, code, kind: 'sin código' } as never };
    given(decider, uncoded).when(amend({ activity: code, action: 'AEI.01.02' })).isRefused(['action'], /corresponde a AEI.01.01/);
  });

  it('amends the rest of an activity whose action has left the plan', () => {
    const without: Surroundings = { ...surroundings, plans: { [plan]: { ...surroundings.plans[plan]!, actions: {} } } };
    given(activityDecider(without), registered).when(amend({ name: 'Otra' })).gives(amended({ name: 'Campañas de salud' }, { name: 'Otra' }));
  });

  it('gives the activity to its new unit, and takes it from the old one', () => {
    const moved = amended({ responsibleUnit: '11.01' }, { responsibleUnit: '09.01' });
    const program = { kind: 'program-activity' as const, plan, activity, year: 2025, months: everyMonth('2') };
    given(activityDecider(asUnit('09.01')), registered, moved).when(program).gives(programmed);
    given(activityDecider(asUnit('11.01')), registered, moved).when(program).isRefused(['activity'], /a cargo de la unidad 09.01/);
  });
});

describe('amend the accumulation of an activity', () => {
  const to = amend({ accumulation: 'no acumulado' });
  const change = [{ accumulation: 'acumulado anual' }, { accumulation: 'no acumulado' }] as const;

  it('is free while nothing is programmed', () => {
    given(decider, registered).when(to).gives(amended(...change));
    given(decider, registered).when(amend({ accumulation: null })).gives(amended({ accumulation: 'acumulado anual' }, { accumulation: null }));
    given(decider, registered).when({ ...to, version: 'POI 2025 V1' }).isRefused(['version'], /no hace falta/);
  });

  it('needs a modified POI of the year once there are goals', () => {
    given(decider, registered, programmed).when(to).isRefused(['version'], /indique la versión modificada del POI 2025/);
    given(decider, registered, programmed).when({ ...to, version: 'POI 2025' }).isRefused(['version'], /versión modificada/);
    given(activityDecider(withModified(2026)), registered, programmed).when({ ...to, version: 'POI 2026 V1' }).isRefused(['version'], /POI 2025/);
    given(activityDecider(withModified(2025)), registered, programmed)
      .when({ ...to, version: 'POI 2025 V1' })
      .gives(amended(...change, 'POI 2025 V1'));
  });

  it('is refused over goals of several years, and so is to be left without one', () => {
    const next: ActivityEvent = { type: 'ActivityProgrammed', data: { plan, activity, year: 2026, months: everyMonth('1') } };
    const around = activityDecider(withModified(2026));
    given(around, registered, programmed, next).when({ ...to, version: 'POI 2026 V1' }).isRefused(['accumulation'], /metas de 2025, 2026/);
    given(around, registered, programmed).when(amend({ accumulation: null })).isRefused(['accumulation'], /no puede quedar sin tipo/);
  });

  it('names no version for any other change', () => {
    given(decider, registered).when(amend({ name: 'Otra', version: 'POI 2025 V1' })).isRefused(['version'], /solo se indica/);
  });
});
