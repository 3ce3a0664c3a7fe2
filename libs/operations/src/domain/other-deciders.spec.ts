import { given } from '@quipu/ledger/testing';
import type { MetaEvent } from '../contract/events.js';
import { actionProgressDecider } from './action-progress/decider.js';
import { metaDecider } from './meta/decider.js';
import { plan, poiRegistered, surroundings } from './operations.fixture.js';
import { poiDecider } from './poi/decider.js';

describe('register a version of the POI', () => {
  const command = {
    kind: 'register-poi' as const,
    versionKind: 'anual' as const,
    startYear: 2025,
    endYear: 2025,
    resolution: 'RA 210-2024-MDL/A',
    justification: 'Consistente con el PIA 2025',
  };

  it('names it by its years', () => {
    given(poiDecider).when(command).gives(poiRegistered);
    given(poiDecider, poiRegistered).when(command).isRefused(['startYear'], /ya está registrada/);
  });

  it('numbers modifications without gaps, over an annual one', () => {
    const modified = { ...command, versionKind: 'modificado' as const, number: 2 };
    given(poiDecider).when(modified).isRefused(['startYear', 'number'], /No hay POI anual/);
    given(poiDecider, poiRegistered).when({ ...modified, number: 1 }).gives({
      type: 'PoiVersionRegistered',
      data: { ...poiRegistered.data, version: 'POI 2025 V1', kind: 'modificado', number: 1 },
    });
  });

  it('refuses a multianual one of a single year', () => {
    given(poiDecider).when({ ...command, versionKind: 'multianual' }).isRefused(['endYear'], /más de un año/);
  });
});

describe('maintenance metas', () => {
  const meta = {
    plan,
    year: 2025,
    finalidad: '0452028',
    sequence: '00002',
    name: 'Vilcabamba a Rosaspata',
    action: null,
    km: '13.2',
    kmStated: '25',
    state: 'en ejecución' as const,
    stateDetail: null,
  };
  const registered: MetaEvent = { type: 'MaintenanceMetaRegistered', data: { ...meta, kind: 'rutinario' } };
  const record = { kind: 'record-meta-state' as const, plan, year: 2025, finalidad: '0452028', stateDetail: null };

  it('keep both lengths that the source gives', () => {
    given(metaDecider(surroundings)).when({ ...meta, kind: 'register-maintenance-meta', maintenance: 'rutinario' }).gives(registered);
  });

  it('go forward freely and back only with a reason', () => {
    const decider = metaDecider(surroundings);
    given(decider, registered)
      .when({ ...record, state: 'concluida' })
      .gives({ type: 'MetaStateRecorded', data: { plan, year: 2025, finalidad: '0452028', from: 'en ejecución', state: 'concluida', stateDetail: null } });
    given(decider, registered).when({ ...record, state: 'comprometida' }).isRefused(['state'], /motivo y documento/);
    given(decider).when({ ...record, state: 'concluida' }).isRefused(['finalidad'], /no está registrada/);
  });
});

describe('progress of an action as reported', () => {
  const terms = [{ code: '2467643', name: 'Inversión', percentage: '66.67' }];
  const command = { kind: 'report-action-progress' as const, plan, action: 'AEI.01.01', period: '2025-S1', percentage: '16.67', terms };
  const first = { type: 'ActionProgressReported' as const, data: { plan, action: 'AEI.01.01', period: '2025-S1', percentage: '16.67', terms, previous: null } };

  it('keeps the figure and its terms', () => {
    given(actionProgressDecider(surroundings)).when(command).gives(first);
  });

  it('refuses an unknown action and a silent replacement', () => {
    given(actionProgressDecider(surroundings)).when({ ...command, action: 'AEI.07.01' }).isRefused(['action'], /no está en el plan/);
    given(actionProgressDecider(surroundings), first).when({ ...command, percentage: '20' }).isRefused(['percentage'], /motivo y documento/);
  });
});
