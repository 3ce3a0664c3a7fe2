import { buildEvaluationReport, renderJson } from '../index.js';
import { inputFrom } from '../../test/support/input-from.js';
import { sampleEvents } from '../../test/support/sample.js';

const input = inputFrom(sampleEvents());

describe('a report', () => {
  it('has its sections in order, numbered', () => {
    expect(buildEvaluationReport(input).sections.map(({ title }) => title)).toEqual([
      '1. Datos del informe',
      '2. Resumen',
      '3. Plan y objetivos estratégicos',
      '4. Acciones estratégicas e indicadores',
      '5. Objetivos por nivel de cumplimiento de sus acciones',
      '6. Resumen por colores',
      '7. Diferencias entre lo reportado y lo recalculado',
      '8. Notas: regla, escalas y registros de origen',
    ]);
  });

  it('law 7: does not depend on the order of the rows', () => {
    const { nodes, values, actions, objectives } = input;
    const shuffled = { nodes: nodes.toReversed(), values: values.toReversed(), actions: actions.toReversed(), objectives: objectives.toReversed() };
    expect(renderJson(buildEvaluationReport({ ...input, ...shuffled }))).toEqual(renderJson(buildEvaluationReport(input)));
  });

  it('law 5: every table says by which rule its figures were obtained', () => {
    const tables = buildEvaluationReport(input).sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
    const withFigures = tables.filter(({ id }) => !['objetivos', 'documentos'].includes(id));
    expect(withFigures.length).toBeGreaterThan(7);
    for (const { note } of withFigures) expect(note).toContain('(lares-2025, versión 1)');
  });

  it('is refused when there is no plan', () => {
    expect(() => buildEvaluationReport({ ...input, nodes: [] })).toThrow('No hay plan en los registros del corte');
  });

  it('does not change what it is given', () => {
    const frozen = structuredClone(input);
    buildEvaluationReport(input);
    expect(structuredClone(input)).toEqual(frozen);
  });
});
