import type { Block, ReportDocument } from '../../src/index.js';

const table: Block = {
  kind: 'table',
  id: 'acciones',
  caption: 'Avance de las acciones',
  columns: [
    { title: 'Código', align: 'left', width: 30 },
    { title: 'Avance', align: 'right', width: 20 },
    { title: 'Nivel', align: 'left', width: 20 },
  ],
  rows: [
    { kind: 'plain', cells: [{ text: 'AEI.02.01' }, { text: '98.54' }, { text: 'Bueno', tone: 'bueno' }] },
    { kind: 'plain', cells: [{ text: 'AEI.04.02' }, { text: 'no aplicable', tone: 'muted', note: '(meta 0)' }, { text: 'Malo', tone: 'malo' }] },
    { kind: 'total', cells: [{ text: 'Promedio' }, { text: '59.48', span: 2 }] },
  ],
  note: 'Escala semestral.',
};

/** A chart of each kind. */
export const CHARTS: Extract<Block, { kind: 'chart' }>[] = [
  {
    kind: 'chart',
    id: 'avance-por-accion',
    caption: 'Avance de cada acción',
    description: 'AEI.02.01: 98.54 %, avance físico 16.67 %. AEI.04.02: no aplicable.',
    drawing: {
      type: 'bullets',
      bands: [
        { label: 'Malo', tone: 'malo', from: '0', to: '30' },
        { label: 'Regular', tone: 'regular', from: '30', to: '50' },
        { label: 'Bueno', tone: 'bueno', from: '50', to: '100' },
      ],
      rows: [
        { label: 'AEI.02.01', value: '98.54', valueText: '98.54 %', marker: '16.67', markerText: '16.67 %' },
        { label: 'AEI.04.02', value: null, valueText: 'no aplicable', marker: null, markerText: 'sin dato' },
      ],
      valueLabel: 'Avance tipo I reportado',
      markerLabel: 'Avance físico del POI',
    },
  },
  {
    kind: 'chart',
    id: 'paralizaciones',
    caption: 'Inversiones paralizadas',
    description: '2345678: falta de recursos, del 01/02/2025 al 01/03/2025; arbitraje, desde el 01/04/2025.',
    drawing: {
      type: 'timeline',
      start: '2025-01-01',
      end: '2025-06-30',
      rows: [
        {
          label: '2345678',
          spans: [
            { from: '2025-02-01', to: '2025-03-01', tone: 'muted', text: 'Falta de recursos, del 01/02/2025 al 01/03/2025' },
            { from: '2025-04-01', to: null, tone: 'attention', text: 'Arbitraje, desde el 01/04/2025' },
          ],
        },
      ],
    },
  },
];

export const SEAL: Extract<Block, { kind: 'seal' }> = {
  kind: 'seal',
  version: 2,
  cutId: '300711-2025-S1-registro-230',
  dataSha256: 'ab12cd34'.repeat(8),
  address: 'https://planes.munilares.gob.pe/informes/300711/2025-S1/2',
};

/** A short report as data that holds one block of each kind, with figures of Lares; no rule decides what it says, so that a saved file of it stays good. */
export function oneOfEach(): ReportDocument {
  return {
    format: 'quipu/informe-de-evaluacion',
    formatVersion: 1,
    language: 'es-PE',
    title: 'Informe de evaluación',
    subtitle: 'PEI 2025-2030 · Primer semestre de 2025',
    meta: {
      entity: { code: '300711', name: 'MUNICIPALIDAD DISTRITAL DE LARES' },
      plan: { code: 'PEI-2025-2030', name: 'PEI 2025-2030', startYear: 2025, endYear: 2030 },
      period: { code: '2025-S1', name: 'Primer semestre de 2025' },
      ruleSet: { id: 'lares-2025', version: 1, name: 'Reporte impreso de Lares, 2025', norm: 'Reporte de seguimiento' },
      cut: { position: 230, recordedAt: '2025-07-15T17:49:00Z', validDate: '2025-06-30' },
    },
    sections: [
      {
        id: 'resumen',
        title: 'Resumen',
        blocks: [
          { kind: 'heading', level: 2, title: 'Estado' },
          { kind: 'paragraph', text: 'Se evaluaron 30 acciones.' },
          { kind: 'facts', items: [{ term: 'Plan', text: 'PEI 2025-2030' }] },
          { kind: 'callout', tone: 'attention', title: 'Atención', text: 'Una acción es buena y crítica a la vez.' },
          { kind: 'figures', items: [{ label: 'Avance promedio', value: '59.48 %', note: '1,784.53 ÷ 30' }] },
          { kind: 'bars', caption: 'Niveles', bars: [{ label: 'Reportado', parts: [{ label: 'Malo', tone: 'malo', count: 10 }, { label: 'Bueno', tone: 'bueno', count: 18 }] }] },
          table,
          ...CHARTS,
          { kind: 'bullets', title: 'Conclusiones', items: ['Primera.', 'Segunda.'] },
          { kind: 'narrative', id: 'accion/AEI.02.01', title: 'Análisis de AEI.02.01', text: 'La cloración avanza.\nFalta un equipo.' },
          { kind: 'narrative', id: 'accion/AEI.04.02', title: 'Análisis de AEI.04.02', text: '' },
        ],
      },
      { id: 'firmas', title: 'Firmas', blocks: [{ kind: 'signatures', places: ['Planeamiento', 'Gerencia'] }, SEAL] },
    ],
  };
}
