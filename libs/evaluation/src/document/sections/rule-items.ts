import type { RuleOptions, RuleSet } from '@quipu/rules';

const TARGET_ZERO: Record<RuleOptions['targetZero'], string> = {
  'as-zero': 'el avance no se calcula; la acción cuenta como 0 en el promedio y en el nivel',
  exclude: 'el avance no se calcula; la acción no entra en el promedio ni tiene nivel',
};
const NO_DATA: Record<RuleOptions['noData'], string> = {
  'as-zero': 'la acción sin valor cuenta como 0 en el promedio y en el nivel, pero se muestra «sin dato»',
  exclude: 'la acción sin valor no entra en el promedio ni tiene nivel; se muestra «sin dato», nunca 0',
};
const PERMISSIBLE: Record<RuleOptions['permissible'], string> = {
  'met-within': 'un valor dentro del límite es 100',
  'plain-division': 'valor entre logro esperado, como si fuera ascendente',
};
const WEIGHTS: Record<RuleOptions['weights'], string> = {
  group: 'media ponderada: pesa más el indicador más relevante, en la escala de relevancias de la propia acción',
  'fixed-3': 'media ponderada: pesa más el indicador más relevante, en una escala fija de 1 a 3',
  simple: 'media simple, sin pesos',
};

/** The rule set's choices, one by one, in words. */
export function optionItems({ options, cap, decimals, averageOf }: RuleSet): { term: string; text: string }[] {
  return [
    { term: 'Meta igual a 0', text: TARGET_ZERO[options.targetZero] },
    { term: 'Sin dato', text: NO_DATA[options.noData] },
    { term: 'Máximo o mínimo permisible', text: PERMISSIBLE[options.permissible] },
    { term: 'Acción con varios indicadores', text: WEIGHTS[options.weights] },
    { term: 'Tope', text: `${cap} %` },
    { term: 'Redondeo', text: `${decimals} decimales; la mitad se aleja de cero` },
    { term: 'Promedio', text: `media simple de las cifras ${averageOf === 'rounded' ? 'redondeadas' : 'sin redondear'} de las acciones` },
  ];
}

/** How each kind of figure comes to be. */
export const HOW_OBTAINED: readonly string[] = [
  'Avance reportado: el que mostró el reporte de seguimiento de CEPLAN y la entidad registró. No se recalcula ni se corrige aquí.',
  'Avance recalculado (tipo I): el que da la regla con el logro esperado del año y el valor obtenido; en un semestre también se usa la meta de todo el año.',
  'Avance de una acción: el de su indicador, o la media de los suyos cuando tiene varios.',
  'Avance promedio: media simple de las acciones que entran, con la suma y el número de términos a la vista.',
  'Nivel: la banda de la escala en que cae el avance. Ninguna escala se aplica sin nombrarla.',
];
