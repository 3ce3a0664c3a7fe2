import { buildEvaluationReport } from '../../index.js';
import { inputFrom } from '../../../test/support/input-from.js';
import { laresEvents } from '../../../test/support/lares.js';
import { blocksOf, sampleReport } from '../../../test/support/read.js';
import { sampleFollowUpEvents } from '../../../test/support/sample-follow-up.js';

const said = (report: ReturnType<typeof sampleReport>) => blocksOf(report, 'conclusiones').flatMap((block) => (block.kind === 'bullets' ? block.items : []));

describe('the conclusions', () => {
  it('of Lares are what the data say', () => {
    expect(said(buildEvaluationReport(inputFrom(laresEvents())))).toEqual([
      'El avance promedio reportado de 30 acciones es 59.48 %; recalculado con la regla, 58.08 %. Regla: Reporte impreso de Lares, 2025 (lares-2025, versión 1).',
      'De las acciones reportadas, con la escala semestral, 18 en nivel bueno, 2 en regular y 10 en malo; con la escala anual, 13 en nivel bueno, 3 en regular y 14 en malo.',
      '8 acciones reportan avance 0: AEI.01.01, AEI.04.02, AEI.08.01, AEI.08.06, AEI.09.01, AEI.09.02, AEI.09.03, AEI.10.01.',
      'No hay actividades operativas con seguimiento registrado en el periodo; de 6 acciones se registró el avance físico que trae un documento (AEI.01.01, AEI.02.01, AEI.03.01, AEI.04.01, AEI.05.01, AEI.09.01): no se calcula un avance total del POI.',
      '2 acciones tienen el indicador en nivel «bueno» y el avance físico en alerta crítica a la vez: AEI.03.01, AEI.05.01.',
      '2 alertas críticas abiertas: AEI.03.01, AEI.05.01.',
      'De 44 inversiones: 3 inversiones paralizadas, 9 inversiones con impedimento, 1 inversión a cargo de otra entidad, 24 inversiones en marcha, 7 inversiones liquidadas o cerradas.',
      'Este informe deja 15 recomendaciones y recibe 0 compromisos de informes anteriores (sección 4).',
    ]);
  });

  it('keep apart no advance and no data', () => {
    const items = said(sampleReport());
    expect(items).toContain('1 acción reporta avance 0: AEI.01.02.');
    expect(items).toContain('2 acciones no tienen cifra reportada, que no es lo mismo que 0: AEI.02.01, AEI.02.04.');
  });

  it('give the total of the POI with what stays out of it, and what is overdue', () => {
    const items = said(buildEvaluationReport(inputFrom(sampleFollowUpEvents())));
    expect(items).toContainEqual(expect.stringMatching(/^El POI avanza 43\.33 %, media de 5 actividades; 1 con seguimiento incompleto y 1 sin programación no entran\. Regla: .*\(poi-ceplan, versión 1\)\.$/));
    expect(items).toContain('1 compromiso vencido: REC.2024-A.1.');
  });

  it('of a period without figures say that there are none', () => {
    expect(blocksOf(sampleReport({ period: '2026-S1' }), 'conclusiones')[0]).toMatchObject({ kind: 'callout', title: 'Sin cifras del periodo' });
  });
});
