import { isNoData, saysNoData } from './no-data.js';
import { periodIn } from './period-text.js';
import { AGGREGATIONS, RELEVANCES, SENSES, termIn, termsOf, UNITS_OF_MEASURE, unitInName } from './vocabulary.js';

describe('the words of a folder', () => {
  test.each(['', '  ', 'ND', 'nd', 'N.D.', 'N/D', 'sin dato', 'Sin Datos', '-', '—', '(*)', 'S/D', 'No disponible'])(
    '«%s» is no data',
    (cell) => expect(isNoData(cell)).toBe(true),
  );

  test.each(['0', '0.00', '-1', 'x', 'ND 5', '(*) 0', '٣', '¿?'])('«%s» is not «no data»', (cell) => expect(isNoData(cell)).toBe(false));

  test('only words say «ND»: a dash, (*) or an empty cell say nothing', () => {
    expect(['ND', 'n.d.', 'sin dato'].map(saysNoData)).toEqual([true, true, true]);
    expect(['', '-', '(*)', '12'].map(saysNoData)).toEqual([false, false, false, false]);
  });

  test.each([
    ['2025-S1', '2025-S1'],
    ['2025S1', '2025-S1'],
    ['2025 Sem1', '2025-S1'],
    ['2025 - Sem1', '2025-S1'],
    ['I semestre 2025', '2025-S1'],
    ['Primer Semestre del 2025', '2025-S1'],
    ['1er. semestre de 2025', '2025-S1'],
    ['2025-I', '2025-S1'],
    ['2025-S2', '2025-S2'],
    ['II Semestre 2025', '2025-S2'],
    ['2do semestre 2025', '2025-S2'],
    ['2025-II', '2025-S2'],
    ['2025-A', '2025-A'],
    ['2025', '2025-A'],
    ['2025 anual', '2025-A'],
    ['Anual 2025', '2025-A'],
    ['Año 2025', '2025-A'],
  ])('period «%s» is %s', (cell, period) => expect(periodIn(cell)).toBe(period));

  test.each(['', '2025-S3', '25-S1', 'S1', '2025-2026', 'enero 2025', '2025-T1'])('«%s» is no period', (cell) =>
    expect(periodIn(cell)).toBeUndefined(),
  );

  test('senses, aggregations, relevances and units are read without accents or capitals', () => {
    expect(termIn(SENSES, 'DESCENDENTE ')).toBe('descendente');
    expect(termIn(SENSES, 'No  Definido')).toBe('no definido');
    expect(termIn(AGGREGATIONS, 'Maximo permisible')).toBe('máximo permisible');
    expect(termIn(RELEVANCES, '1 - Muy Relevante')).toBe(1);
    expect(termIn(RELEVANCES, 'Poco relevante')).toBe(3);
    expect(termIn(UNITS_OF_MEASURE, 'N°')).toBe('número');
    expect(termIn(UNITS_OF_MEASURE, '%')).toBe('porcentaje');
    expect(termIn(SENSES, 'hacia arriba')).toBeUndefined();
    expect(termsOf(SENSES)).toBe('ascendente, descendente o no definido');
  });

  test('the unit of measure may be read in the name of the indicator', () => {
    expect(unitInName('Numero de toneladas')).toBe('número');
    expect(unitInName('Tasa de variación de la recaudación')).toBe('tasa de variación');
    expect(unitInName('Tasa de mortalidad')).toBe('tasa');
    expect(unitInName('Hogares atendidos')).toBeUndefined();
  });
});
