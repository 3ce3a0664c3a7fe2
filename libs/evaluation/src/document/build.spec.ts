import { buildEvaluationReport, renderJson } from '../index.js';
import { inputFrom } from '../../test/support/input-from.js';
import { manyActions } from '../../test/support/many.js';
import { tablesOf } from '../../test/support/read.js';
import { sampleFollowUpEvents } from '../../test/support/sample-follow-up.js';

const input = inputFrom(sampleFollowUpEvents());

describe('a report', () => {
  it('has its sections in the order of the official form', () => {
    expect(buildEvaluationReport(input).sections.map(({ title }) => title)).toEqual([
      'Datos del informe',
      'Resumen ejecutivo',
      '1. Prioridades de la política institucional',
      '2. Implementación de las acciones estratégicas',
      '3. Conclusiones',
      '4. Recomendaciones',
      '5. Anexos',
      'Firmas',
    ]);
  });

  it('law 7: does not depend on the order of the rows', () => {
    const shuffled = Object.fromEntries(Object.entries(input).map(([name, rows]) => [name, Array.isArray(rows) ? rows.toReversed() : rows])) as typeof input;
    expect(renderJson(buildEvaluationReport(shuffled))).toEqual(renderJson(buildEvaluationReport(input)));
  });

  it('law 5: every table says by which rule its figures were obtained, or which record they are read from', () => {
    const tables = tablesOf(buildEvaluationReport(input)).filter(({ id }) => id !== 'documentos');
    expect(tables.length).toBeGreaterThan(20);
    const ofTheRecord = tables.filter(({ note }) => !/\((lares-2025|poi-ceplan), versión 1\)/.test(note));
    for (const { note } of ofTheRecord) expect(note).toMatch(/Fuente: (el plan|registro de)/);
    const ids = [...new Set(ofTheRecord.map(({ id }) => id.split('-')[0]))].toSorted();
    expect(ids).toEqual(['compromisos', 'inversiones', 'matriz', 'objetivos', 'paralizaciones', 'prioridades']);
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

it('a plan of a thousand actions leaves its lists to the spreadsheets', () => {
  const report = buildEvaluationReport(manyActions(50));
  const ids = tablesOf(report).map(({ id }) => id);
  expect(ids).toContain('acciones-e-indicadores');
  expect(ids).not.toContain('seguimiento-del-pei');
  expect(JSON.stringify(report)).toContain('hojas de cálculo de seguimiento');
});
