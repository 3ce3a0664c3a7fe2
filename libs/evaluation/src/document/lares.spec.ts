import { buildEvaluationReport, renderJson } from '../index.js';
import { inputFrom } from '../../test/support/input-from.js';
import { laresEvents } from '../../test/support/lares.js';
import { tableOf, textsOf } from '../../test/support/read.js';

const report = buildEvaluationReport(inputFrom(laresEvents()));
const rows = (id: string) => textsOf(tableOf(report, id));

describe('the report of Lares, first semester of 2025', () => {
  it('has the objective × level table of the printed report', () => {
    const printed = rows('objetivos-escala-semestral').map(([code, , malo, regular, bueno]) => [code, malo, regular, bueno]);
    expect(printed.slice(0, -1)).toEqual([
      ['OEI.01', '1', '0', '1'],
      ['OEI.02', '0', '0', '4'],
      ['OEI.03', '0', '0', '4'],
      ['OEI.04', '2', '0', '1'],
      ['OEI.05', '0', '0', '3'],
      ['OEI.06', '0', '0', '2'],
      ['OEI.07', '0', '0', '1'],
      ['OEI.08', '2', '2', '2'],
      ['OEI.09', '3', '0', '0'],
      ['OEI.10', '2', '0', '0'],
    ]);
    expect(rows('objetivos-escala-semestral').at(-1)).toEqual(['Total', '10', '2', '18', '0', '0', '10', '2', '18', '0', '0', '30', '30']);
  });

  it('counts 10 / 2 / 18 in the semester and 14 / 3 / 13 in the year on what was reported', () => {
    expect(rows('acciones-por-nivel').filter(([, basis]) => basis === 'Reportado')).toEqual([
      ['Escala semestral', 'Reportado', '10', '2', '18', '0', '0', '30'],
      ['Escala anual', 'Reportado', '14', '3', '13', '0', '0', '30'],
    ]);
  });

  it('shows 59.48 and 58.08, and what they would be otherwise', () => {
    expect(rows('acciones-e-indicadores').at(-1)).toEqual(['Avance promedio de las acciones', '59.48', '58.08', 'de 30 acciones']);
    expect(rows('otros-promedios').map((row) => row[2])).toEqual(['57.71', '63.73', '61.84']);
  });

  it('asks about AEI.06.01 alone', () => {
    expect(rows('diferencias-sin-explicar').map(([code]) => code)).toEqual(['IND.01.AEI.06.01']);
  });

  it('is the document kept as an example, whole', () => {
    expect(renderJson(report).toString('utf8')).toMatchSnapshot();
  });
});
