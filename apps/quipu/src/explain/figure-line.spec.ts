import type { FigureRef } from '@quipu/oversight';
import { figureLine } from './figure-line.js';

const line = (table: string, field: string, value: string | null, key: Record<string, string>, ruleSet: string | null = null) =>
  figureLine({ table, field, value, key, ruleSet } satisfies FigureRef);

describe('a figure behind an alert', () => {
  it('is told in words, never by its place in a table', () => {
    const [action, indicator, period] = ['AEI.03.01', 'IND.01.AEI.03.01', '2025-S1'];
    expect([
      line('action_physical_progress', 'reported.percentage', '16.67', { action, period }),
      line('action_physical_progress', 'computed.capped.exact', '16.666667', { action, period }, 'poi-ceplan@1'),
      line('action_advance', 'levels.reported.semester', 'bueno', { action, period }, 'lares-2025@1'),
      line('action_advance', 'indicators.recalculated', null, { indicator, action, period }),
      line('plan_node', 'detail.targets.2025', '0', { code: indicator }),
      line('indicator_value', 'value', '42.72', { indicator, period }),
      line('investment', 'stops.since.day', '2025-06-30', { cui: '2663312' }),
      line('commitment', 'due_on', '2025-12-31', { id: 'REC.1' }),
      line('activity_month', 'physical', '3 sin registro', { responsible_unit: '11.01', month: '3', year: '2025' }),
      line('activity_month', 'physical', null, { activity: 'AOI30071100001', month: '3', year: '2025' }),
    ]).toEqual([
      '  avance físico reportado de AEI.03.01 en 2025-S1: 16.67',
      '  avance físico calculado de AEI.03.01 en 2025-S1: 16.666667 (reglas poi-ceplan, versión 1)',
      '  nivel de AEI.03.01 en 2025-S1, escala semestral: bueno (reglas lares-2025, versión 1)',
      '  avance recalculado de IND.01.AEI.03.01 en 2025-S1: sin dato',
      '  logro esperado de IND.01.AEI.03.01 para 2025: 0',
      '  valor obtenido de IND.01.AEI.03.01 en 2025-S1: 42.72',
      '  paralización de 2663312, desde: 30/06/2025',
      '  plazo de REC.1: 31/12/2025',
      '  ejecución de las actividades de 11.01, mes 3 de 2025: 3 sin registro',
      '  ejecución de AOI30071100001, mes 3 de 2025: sin dato',
    ]);
  });
});
