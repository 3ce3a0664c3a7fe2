import { findContradictions, parseDocument, plainText, type Check, type Finding, type Knowledge } from '../../src/contradictions/index.js';

/** A plan of three actions, small enough to hold in the head. */
export const SMALL: Knowledge = {
  plan: { firstYear: 2024, lastYear: 2028 },
  period: { from: '2024-01-01', to: '2024-06-30' },
  average: '61.67',
  objectives: ['OEI.01', 'OEI.02'],
  actions: [
    {
      code: 'AEI.01.01', name: 'Biblioteca abierta en el distrito', indicator: 'Número de lectores inscritos en la biblioteca',
      unit: 'GERENCIA DE CULTURA Y TURISMO', baseline: '40', target: '200', value: '40', reported: '20', recalculated: '20', level: 'malo',
    },
    {
      code: 'AEI.01.02', name: 'Parques con mantenimiento oportuno', indicator: 'Número de kilómetros de senderos con mantenimiento',
      unit: 'GERENCIA DE INFRAESTRUCTURA', baseline: '10', target: '30', value: '30', reported: '100', recalculated: '100', level: 'bueno',
    },
    {
      code: 'AEI.02.01', name: 'Comités vecinales fortalecidos', indicator: 'Número de Comités y/o Patrullas fortalecidas',
      unit: 'GERENCIA DE SEGURIDAD VECINAL', baseline: '0', target: '8', value: '5', reported: '65', recalculated: '62.5', level: 'bueno',
    },
  ],
  investments: [
    { cui: '2100001', name: 'Construcción de la biblioteca', actions: ['AEI.01.01'] },
    { cui: '2100452', name: 'Mejoramiento de senderos', actions: ['AEI.01.02'] },
  ],
  activities: [{ code: '5001234', name: 'Talleres de lectura' }],
  maintenance: [
    { code: '0300001', action: 'AEI.01.02', kilometres: '12', concluded: true },
    { code: '0300002', action: 'AEI.01.02', kilometres: '9', concluded: true },
  ],
  alerts: [
    { action: 'AEI.01.02', type: 'Crítica', physical: '30', items: [{ cui: '2100452', physical: '40' }, { cui: '2100542', physical: null }] },
  ],
  summaries: [{ scale: 'anual', counts: { malo: 2, regular: 0, bueno: 1 }, source: 'Resumen del seguimiento' }],
};

/** What one check finds in a text, with the small plan or with another. */
export function findingsOf(check: Check, text: string, knowledge: Knowledge = SMALL): Finding[] {
  return findContradictions(parseDocument(plainText(text)), knowledge, { checks: [check] });
}

/** A part of a report about one action. */
export function part(code: string, ...sentences: string[]): string {
  return [`2.2 Proceso`, '', `${code} Una acción`, '', ...sentences].join('\n');
}
