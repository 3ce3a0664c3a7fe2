import { blocksOf, sampleReport, tableOf, textsOf } from '../../../test/support/read.js';

describe('the summary', () => {
  it('gives each average with its sum, its terms and its rule', () => {
    const [figures] = blocksOf(sampleReport(), 'resumen');
    expect(figures).toMatchObject({
      kind: 'figures',
      items: [
        { label: 'Avance promedio reportado', value: '69.76 %' },
        { label: 'Avance promedio recalculado', value: '49.51 %' },
      ],
    });
    expect(JSON.stringify(figures)).toContain('÷ 4 acciones = 69.7575 (2 acciones no entran). Regla: Reporte impreso de Lares, 2025 (lares-2025, versión 1).');
  });

  it('counts the levels on both scales and both bases, the period\'s scale first', () => {
    const table = tableOf(sampleReport(), 'acciones-por-nivel');
    expect(textsOf(table).map(([scale, basis]) => [scale, basis])).toEqual([
      ['Escala semestral', 'Reportado'],
      ['Escala semestral', 'Recalculado'],
      ['Escala anual', 'Reportado'],
      ['Escala anual', 'Recalculado'],
    ]);
    expect(textsOf(table).map((row) => row.slice(2))).toEqual([
      ['1', '0', '3', '0', '2', '6'],
      ['1', '2', '2', '0', '1', '6'],
      ['1', '1', '2', '0', '2', '6'],
      ['4', '0', '1', '0', '1', '6'],
    ]);
  });

  it('names the rule and the norm of both scales under the counts', () => {
    const { note } = tableOf(sampleReport(), 'acciones-por-nivel');
    expect(note).toMatch(/^Regla: Reporte impreso de Lares, 2025 \(lares-2025, versión 1\)\. Escala semestral: malo desde 0 %/);
    expect(note).toContain('Escala anual: malo desde 0 %, regular desde 75 %, bueno desde 95 %. Norma: Práctica general de CEPLAN.');
  });

  it('says how far each alternative is from what was reported', () => {
    const table = tableOf(sampleReport(), 'otros-promedios');
    expect(textsOf(table).map((row) => row.slice(1, 4))).toEqual([
      ['recalculado', '49.51', '−20.25'],
      ['reportado', '93.01', '+23.25'],
      ['recalculado', '61.89', '−7.87'],
    ]);
  });

  it('draws bars whose words say the same as the drawing', () => {
    const bars = blocksOf(sampleReport(), 'resumen').find((block) => block.kind === 'bars');
    expect(bars?.bars[0]).toEqual({
      label: 'Escala semestral, reportado',
      parts: [
        { label: 'Malo', tone: 'malo', count: 1 },
        { label: 'Regular', tone: 'regular', count: 0 },
        { label: 'Bueno', tone: 'bueno', count: 3 },
        { label: 'Sin nivel', tone: 'muted', count: 2 },
      ],
    });
  });

  it('puts the pending difference in sight', () => {
    expect(blocksOf(sampleReport(), 'resumen')[1]).toMatchObject({ kind: 'callout', tone: 'attention', title: '1 diferencia sin explicar' });
  });

  it('says so when the period has no figures', () => {
    const [callout, ...rest] = blocksOf(sampleReport({ period: '2026-S1' }), 'resumen');
    expect(callout).toMatchObject({ title: 'Sin cifras del periodo', text: expect.stringContaining('primer semestre de 2026') });
    expect(rest).toEqual([]);
  });
});
