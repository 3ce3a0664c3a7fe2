import type { ActivityMonthRow, ActivityProgressRow } from '@quipu/operations';
import { actionPhysicalLines, activityLines, poiLines } from './explain-physical.js';

const value = (exact: string) => ({ kind: 'value', exact, rounded: exact }) as const;
const source = { position: 9, eventId: 'e', recordedAt: '2025-07-15T15:00:00.000Z', account: 'unidad-09.01', office: 'Infraestructura', documents: [] };
const activity: ActivityProgressRow = {
  ...{ entity: '300711', plan: 'PEI-2025-2030', period: '2025-S1', activity: 'AOI30071100001', rules: 'poi-ceplan@1', name: 'Caminos', action: 'AEI.03.01' },
  ...{ responsible_unit: '09.01', priority: null, unit_of_measure: 'km', accumulation: 'acumulado anual', programme: 'Programado', annual_goal: '12' },
  physical: { programmed: '6', executed: '9', uncapped: value('150'), capped: value('100') },
  financial: { programmed: null, executed: null, uncapped: { kind: 'none' }, capped: { kind: 'none' } },
  ...{ months_late: [2], months_missing: [3], sources: [source] },
} as ActivityProgressRow;
const month = (changes: Partial<ActivityMonthRow>) =>
  ({ month: 1, goal_physical: '1', physical: '2', goal_financial: null, financial: null, late: false, status: 'registrado', returned_because: null, corrections: 0, ...changes }) as ActivityMonthRow;

describe('a figure of the POI explained', () => {
  it('an activity: its division, its months with what is to be said of them, and its records', () => {
    const said = activityLines(activity, [month({}), month({ month: 2, late: true, corrections: 1 }), month({ month: 3, physical: null }), month({ month: 4, status: 'devuelto', returned_because: 'Falta el informe' })]);
    expect(said).toContain('Avance físico: 9 ejecutado / 6 programado = 150.00 %; con tope 100.00 %');
    expect(said).toContain('Avance financiero: sin cifra; con tope sin cifra');
    expect(said).toEqual(
      expect.arrayContaining([
        '   1: 2 de 1; sin dato de sin dato',
        '   2: 2 de 1; sin dato de sin dato · fuera de plazo · correcciones: 1',
        '   3: sin dato de 1; sin dato de sin dato · sin registro',
        '   4: 2 de 1; sin dato de sin dato · devuelto: Falta el informe',
      ]),
    );
    expect(said.at(-1)).toContain('registro 9');
  });

  it('an action: the mean of its activities, what is left out of it, and what a document reports', () => {
    const computed = { uncapped: value('150'), capped: value('100'), sum: '150', sumCapped: '100', values: 1, incomplete: 0, unprogrammed: 2, none: 0 };
    const reported = { percentage: '16.67', terms: [{ code: null, name: 'Losa', percentage: '16.67' }], mean: value('16.67'), source };
    const said = actionPhysicalLines({ entity: '300711', plan: 'PEI-2025-2030', period: '2025-S1', action: 'AEI.03.01', rules: 'poi-ceplan@1', computed, reported }, [activity]);
    expect(said).toContain('Calculado: 150 / 1 = 150.00 %; con tope 100 / 1 = 100.00 %; fuera: 0 S.I., 2 S.P., 0 «-»');
    expect(said).toContain('  AOI30071100001 Caminos: 150.00 %; con tope 100.00 %');
    expect(said).toContain('Reportado: 16.67 %; la media de lo que detalla es 16.67 %');
    expect(said).toContain('  (sin código) Losa: 16.67 %');
  });

  it('the POI: its total, and the mean of its actions', () => {
    const total = { uncapped: value('50'), capped: value('50'), sum: '100', sumCapped: '100', values: 2, incomplete: 1, unprogrammed: 0, none: 0 };
    const of_actions = { uncapped: value('50'), capped: value('50'), sum: '50', sumCapped: '50', actions: 1 };
    const said = poiLines({ entity: '300711', plan: 'PEI-2025-2030', period: '2025-S1', rules: 'poi-ceplan@1', total, of_actions }, []);
    expect(said).toContain('Total: 100 / 2 = 50.00 %; con tope 100 / 2 = 50.00 %; fuera: 1 S.I., 0 S.P., 0 «-»');
    expect(said).toContain('Media de las acciones: 50 / 1 = 50.00 %; con tope 50.00 %');
  });
});
