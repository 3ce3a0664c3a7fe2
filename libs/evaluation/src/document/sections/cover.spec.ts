import { blocksOf, sampleReport } from '../../../test/support/read.js';

describe('the cover', () => {
  it('says whose, of when, by which rule and up to which record', () => {
    const report = sampleReport();
    const [facts] = blocksOf(report, 'datos');
    expect(facts).toEqual({
      kind: 'facts',
      items: [
        { term: 'Entidad', text: 'Municipalidad de Prueba (unidad ejecutora 300999)' },
        { term: 'Plan', text: 'PEI de prueba (PEI-2025-2030, 2025–2030)' },
        { term: 'Periodo', text: 'Primer semestre de 2025 (2025-S1); hechos hasta el 30/06/2025' },
        { term: 'Corte', text: 'registro n.º 28, del 15/08/2025 13:27:00 (hora de Lima)' },
        { term: 'Regla de cálculo', text: 'Reporte impreso de Lares, 2025 (lares-2025, versión 1)' },
        { term: 'Norma de la regla', text: report.meta.ruleSet.norm },
        { term: 'Escalas', text: 'Se lee primero la escala semestral; la escala anual va siempre a su lado.' },
      ],
    });
  });
});
