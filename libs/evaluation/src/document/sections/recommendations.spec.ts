import { buildEvaluationReport } from '../../index.js';
import { inputFrom } from '../../../test/support/input-from.js';
import { blocksOf, sampleReport, tableOf, textsOf } from '../../../test/support/read.js';
import { sampleFollowUpEvents } from '../../../test/support/sample-follow-up.js';

const report = buildEvaluationReport(inputFrom(sampleFollowUpEvents()));

describe('the recommendations', () => {
  it('open with what the last report passed on: moved date, state then and now', () => {
    expect(textsOf(tableOf(report, 'compromisos-anteriores'))).toEqual([
      [
        'AEI.01.02',
        'Año 2024',
        'Medida de REC.2024-A.1 [medio de verificación: Acta]',
        '11.01 GERENCIA SOCIAL',
        '01/06/2025 [primera fecha: 31/03/2025]',
        'en proceso',
        'en proceso [vencido]',
      ],
    ]);
    const tables = blocksOf(report, 'recomendaciones').flatMap((block) => (block.kind === 'table' ? [block.id] : []));
    expect(tables).toEqual(['compromisos-anteriores', 'matriz-de-recomendaciones']);
  });

  it('hold the matrix of this report', () => {
    expect(textsOf(tableOf(report, 'matriz-de-recomendaciones'))).toEqual([
      ['AEI.01.02', 'Catastro sin empezar', 'Medida de REC.2025-S1.1 [medio de verificación: Acta]', '11.01 GERENCIA SOCIAL', 'corto (6 meses)', '31/12/2025', 'pendiente'],
    ]);
  });

  it('name the actions below «bueno» that nobody attends', () => {
    expect(blocksOf(sampleReport(), 'recomendaciones')).toContainEqual(
      expect.objectContaining({ kind: 'callout', title: '1 acción sin recomendación', text: expect.stringContaining('AEI.01.02') }),
    );
    expect(blocksOf(report, 'recomendaciones').filter(({ kind }) => kind === 'callout')).toEqual([]);
  });
});
