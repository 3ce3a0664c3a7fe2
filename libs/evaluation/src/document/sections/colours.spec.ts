import { sampleReport, tableOf, textsOf } from '../../../test/support/read.js';

const table = tableOf(sampleReport(), 'resumen-por-colores');

describe('the summary by colours', () => {
  it('has the six counters on both scales and bases', () => {
    expect(table.columns.slice(2).map(({ title }) => title)).toEqual([
      'Rojo (malo)',
      'Amarillo (regular)',
      'Verde (bueno)',
      'Exceso (más de 100)',
      'Sin dato',
      'Total',
    ]);
    expect(textsOf(table)).toEqual([
      ['Escala semestral', 'Reportado', '1', '0', '3', '0', '2', '6'],
      ['Escala semestral', 'Recalculado', '1', '2', '2', '0', '1', '6'],
      ['Escala anual', 'Reportado', '1', '1', '2', '0', '2', '6'],
      ['Escala anual', 'Recalculado', '4', '0', '1', '0', '1', '6'],
    ]);
  });

  it('the first five add up to the total', () => {
    for (const row of textsOf(table)) {
      const numbers = row.slice(2).map(Number);
      expect(numbers.slice(0, 5).reduce((sum, one) => sum + one)).toBe(numbers[5]);
    }
  });

  it('names the rule and both norms', () => {
    expect(table.note).toContain('Escala semestral: malo desde 0 %, regular desde 30 %, bueno desde 50 %. Norma: Capacitación de CEPLAN');
    expect(table.note).toContain('Escala anual: malo desde 0 %');
    expect(table.note).toMatch(/^Regla: /);
  });
});
