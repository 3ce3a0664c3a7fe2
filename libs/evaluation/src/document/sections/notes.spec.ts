import { blocksUnder, rowOf, sampleReport, tableOf } from '../../../test/support/read.js';

const blocks = blocksUnder(sampleReport(), 'anexos', '5.7');

describe('notes', () => {
  it('spell out the choices of the rule set', () => {
    expect(blocks[0]).toMatchObject({
      kind: 'facts',
      items: expect.arrayContaining([
        { term: 'Regla', text: 'Reporte impreso de Lares, 2025 (lares-2025, versión 1)' },
        { term: 'Meta igual a 0', text: 'el avance no se calcula; la acción cuenta como 0 en el promedio y en el nivel' },
      ]),
    });
  });

  it('say a repeated assumption once, with every indicator it holds for', () => {
    expect(blocks).toContainEqual({
      kind: 'bullets',
      title: 'Supuestos anotados al registrar el plan',
      items: ['IND.01.AEI.02.02, IND.01.AEI.02.03: Sentido tomado como ascendente.'],
    });
  });

  it('lead every indicator to its records and documents', () => {
    const report = sampleReport();
    expect(rowOf(tableOf(report, 'registros-de-origen'), 'IND.01.AEI.02.02')?.[1]).toBe(
      'n.º 17, 15/08/2025 13:16:00, Oficina de Planeamiento (planeamiento), sin documento · ' +
        'n.º 27, 15/08/2025 13:26:00, Oficina de Planeamiento (planeamiento), documento 1, motivo: Se contó dos veces un tramo',
    );
    expect(rowOf(tableOf(report, 'documentos'), '1')).toEqual([
      '1',
      'Informe 012-2025-OPP',
      '012',
      '0123abcd 0123abcd 0123abcd 0123abcd 0123abcd 0123abcd 0123abcd 0123abcd',
    ]);
  });
});
