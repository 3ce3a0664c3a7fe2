import { rowOf, sampleReport, tableOf, textsOf } from '../../../test/support/read.js';

const table = tableOf(sampleReport(), 'acciones-e-indicadores');

describe('actions and indicators', () => {
  it('go by objective and code, each action before its indicators', () => {
    expect(textsOf(table).map(([first]) => first)).toEqual([
      'OEI.01',
      'AEI.01.01',
      'IND.01.AEI.01.01',
      'IND.02.AEI.01.01',
      'AEI.01.02',
      'IND.01.AEI.01.02',
      'OEI.02',
      'AEI.02.01',
      'IND.01.AEI.02.01',
      'AEI.02.02',
      'IND.01.AEI.02.02',
      'AEI.02.03',
      'IND.01.AEI.02.03',
      'AEI.02.04',
      'IND.01.AEI.02.04',
      'Avance promedio de las acciones',
    ]);
  });

  it('an action shows its priority, both advances and its level on both named scales', () => {
    expect(table.columns.slice(-2).map(({ title }) => title)).toEqual(['Escala semestral', 'Escala anual']);
    expect(rowOf(table, 'AEI.01.01')).toEqual(['AEI.01.01', 'Postas (Prioridad: 1)', '99.03', '99.03', 'Bueno', 'Bueno']);
  });

  it('an indicator shows its unit, target and value, and its weight when there are several', () => {
    expect(rowOf(table, 'IND.01.AEI.01.01')).toEqual([
      'IND.01.AEI.01.01',
      'Postas mejoradas [pesa 0.6667 en la acción]',
      '11.01 GERENCIA SOCIAL',
      '90.01',
      '88.70',
      '98.54',
      '98.54',
      '',
    ]);
  });

  it('a target of 0 is «no aplicable», with the reason, beside the printed 0', () => {
    expect(rowOf(table, 'AEI.01.02')).toEqual(['AEI.01.02', 'Catastro (Prioridad: 2)', '0.00', 'no aplicable [(meta 0)]', 'Malo', 'Malo']);
    expect(table.note).toContain('el avance no se puede calcular; según esta regla cuenta como 0');
  });

  it('a missing value is «sin dato», never 0, and has no level', () => {
    expect(rowOf(table, 'AEI.02.01')).toEqual(['AEI.02.01', 'Pozos (Prioridad: 1)', 'sin dato', 'sin dato', 'Sin nivel', 'Sin nivel']);
    expect(rowOf(table, 'IND.01.AEI.02.01')?.slice(3)).toEqual(['8', 'sin dato', 'sin dato', 'sin dato', '']);
  });

  it('where nobody typed what was printed, the level is that of no figure and the recalculated one is said below', () => {
    expect(rowOf(table, 'AEI.02.04')?.slice(2)).toEqual([
      'no registrado',
      '48.00',
      'Sin nivel [recalculado: regular]',
      'Sin nivel [recalculado: malo]',
    ]);
  });

  it('a difference is marked, explained or not, and so is a corrected value', () => {
    expect(rowOf(table, 'IND.01.AEI.02.02')?.slice(3)).toEqual(['100', '58 [1 corrección]', '100.00', '58.00', 'Diferencia explicada']);
    expect(rowOf(table, 'IND.01.AEI.02.03')?.slice(3)).toEqual(['3,047.00', '1,295.60', '80.00', '42.52', 'Diferencia sin explicar']);
  });

  it('every row fills the columns', () => {
    const widths = table.rows.map(({ cells }) => cells.reduce((sum, { span = 1 }) => sum + span, 0));
    expect(new Set(widths)).toEqual(new Set([table.columns.length]));
  });

  it('every level is a word beside its colour', () => {
    const toned = table.rows.flatMap(({ cells }) => cells).filter(({ tone }) => tone);
    expect(toned.length).toBeGreaterThan(0);
    expect(toned.every(({ text }) => text !== '')).toBe(true);
  });

  it('an annual report leads with the annual scale', () => {
    const annual = tableOf(sampleReport({ period: '2025-A' }), 'acciones-e-indicadores');
    expect(annual.columns.slice(-2).map(({ title }) => title)).toEqual(['Escala anual', 'Escala semestral']);
  });

  it('another rule set leaves the target of 0 without level', () => {
    const ceplan = tableOf(sampleReport({ ruleSet: 'ceplan-2022' }), 'acciones-e-indicadores');
    expect(rowOf(ceplan, 'AEI.01.02')?.slice(-2)).toEqual(['Sin nivel', 'Sin nivel']);
    expect(ceplan.note).toContain('Regla: Reporte de CEPLAN, 2022 (ceplan-2022, versión 1).');
    expect(ceplan.note).toContain('no entra en el promedio');
  });
});
