import { buildEvaluationReport, type Narrative } from '../index.js';
import { inputFrom } from '../../test/support/input-from.js';
import { sampleFollowUpEvents } from '../../test/support/sample-follow-up.js';

const input = inputFrom(sampleFollowUpEvents());

function written(text: string, id = 'seccion/resumen'): Narrative {
  const { sections } = buildEvaluationReport({ ...input, narratives: { [id]: text } });
  return sections.flatMap(({ blocks }) => blocks).find((block): block is Narrative => block.kind === 'narrative' && block.id === id)!;
}

describe('fields in a narrative', () => {
  it.each([
    ['promedio', '69.76 %'],
    ['promedio.recalculado', '49.51 %'],
    ['acciones', '6'],
    ['malo', '1'],
    ['bueno', '3'],
    ['bueno.anual', '2'],
    ['poi', '43.33 %'],
    ['inversiones', '2'],
    ['inversiones.paralizadas', '1'],
    ['AEI.02.02.reportado', '100.00 %'],
    ['AEI.02.02.recalculado', '58.00 %'],
    ['AEI.02.02.nivel', 'bueno'],
    ['AEI.02.02.meta', '100'],
    ['AEI.02.02.valor', '58'],
    ['AEI.01.01.fisico', '16.67 %'],
    ['AEI.02.04.fisico', 'sin dato'],
    ['AEI.02.01.valor', 'sin dato'],
    ['AEI.02.01.reportado', 'sin dato'],
    ['IND.02.AEI.01.01.meta', '57'],
  ])('%s is %s', (field, value) => {
    expect(written(`Antes {{${field}}} después`)).toMatchObject({ text: `Antes ${value} después`, source: `Antes {{${field}}} después` });
  });

  it.each(['AEI.99.01.valor', 'AEI.01.01.meta', 'nada', 'bueno.mensual', 'AEI.02.02.constructor'])('%s names nothing: the text says so, and it is reported', (field) => {
    expect(written(`Hay {{ ${field} }}`)).toMatchObject({ text: `Hay [campo desconocido: ${field}]`, unknownFields: [field] });
  });

  it('a text without fields is left as it is', () => {
    expect(written('Llaves {sueltas} y {{}}', 'accion/AEI.01.01')).toEqual({ kind: 'narrative', id: 'accion/AEI.01.01', title: 'Análisis de AEI.01.01', text: 'Llaves {sueltas} y {{}}' });
  });
});

it('places to write stand in their sections, only when there is somebody to write', () => {
  const places = (narratives?: Record<string, string>) =>
    buildEvaluationReport({ ...input, ...(narratives ? { narratives } : {}) }).sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'narrative' ? [block.id] : [])));
  expect(places()).toEqual([]);
  expect(places({ constructor: 'x' })).toEqual([
    'seccion/resumen',
    'seccion/mision',
    'seccion/plan',
    'seccion/alcance',
    'seccion/colores',
    'seccion/objetivos-por-nivel',
    'seccion/acciones',
    'seccion/nivel-bueno',
    'seccion/nivel-regular',
    'seccion/nivel-malo',
    ...['01.01', '01.02', '02.01', '02.02', '02.03', '02.04'].map((code) => `accion/AEI.${code}`),
    'seccion/conclusiones',
    'seccion/recomendaciones',
    'seccion/anexos',
    'seccion/diferencias',
  ]);
});
