import type { RecordedEvent } from '@quipu/ledger';
import type { IndicatorDefined, PlanningEvent } from '@quipu/planning';
import { record, type Circumstances } from './record.js';

const PLAN = 'PEI-2025-2030';
const PERIOD = '2025-S1';
const paper = { title: 'Informe 012-2025-OPP', number: '012', sha256: '0123abcd'.repeat(8) };

type Fact = PlanningEvent & Circumstances;
type Definition = IndicatorDefined['data'];

/** A small plan that holds one of everything a report must tell apart. */
export function sampleEvents(entityName = 'Municipalidad de Prueba'): RecordedEvent[] {
  return record('300999', [...structure(entityName), ...indicators(), ...values()], '2025-08-15T18:00:00Z');
}

function structure(entityName: string): Fact[] {
  const action = (code: string, name: string, priority: number): Fact => ({
    type: 'ActionAdded',
    data: { plan: PLAN, objective: `OEI.${code.slice(4, 6)}`, code, name, priority },
  });
  return [
    { type: 'PlanRegistered', data: { plan: PLAN, name: 'PEI de prueba', entityName, startYear: 2025, endYear: 2030 } },
    { type: 'UnitAdded', data: { plan: PLAN, code: '11.01', name: 'GERENCIA SOCIAL' } },
    { type: 'ObjectiveAdded', data: { plan: PLAN, code: 'OEI.02', name: 'Mejorar el agua', priority: 2 } },
    { type: 'ObjectiveAdded', data: { plan: PLAN, code: 'OEI.01', name: 'Mejorar la salud', priority: 1, indicatorName: 'Tasa de salud' } },
    { type: 'ObjectiveAdded', data: { plan: PLAN, code: 'OEI.03', name: 'Mejorar el riego', priority: 3 } },
    action('AEI.02.02', 'Redes', 2),
    action('AEI.01.01', 'Postas', 1),
    action('AEI.01.02', 'Catastro', 2),
    action('AEI.02.01', 'Pozos', 1),
    action('AEI.02.03', 'Cloro', 3),
    action('AEI.02.04', 'Juntas', 4),
  ];
}

function indicators(): Fact[] {
  return [
    indicator('IND.01.OEI.02', { name: 'Cobertura de agua', parent: 'OEI.02' }),
    indicator('IND.01.AEI.01.01', { name: 'Postas mejoradas', targets: { 2025: '90.01' }, relevance: 1 }),
    indicator('IND.02.AEI.01.01', { name: 'Espera en días', targets: { 2025: '57' }, sense: 'descendente', relevance: 2 }),
    indicator('IND.01.AEI.01.02', { name: 'Unidades catastrales', targets: { 2025: '0' } }),
    indicator('IND.01.AEI.02.01', { name: 'Pozos en uso', targets: { 2025: '8' } }),
    indicator('IND.01.AEI.02.02', { name: 'Redes nuevas', targets: { 2025: '100' }, assumptions: ['Sentido tomado como ascendente.'] }),
    indicator('IND.01.AEI.02.03', { name: 'Muestras con cloro', targets: { 2025: '3047.00' }, assumptions: ['Sentido tomado como ascendente.'] }),
    indicator('IND.01.AEI.02.04', { name: 'Juntas fortalecidas', targets: { 2025: '250' } }),
  ];
}

function indicator(code: string, given: Partial<Definition> & Pick<Definition, 'name'>): Fact {
  const usual = { parent: code.slice(7), unitOfMeasure: 'número', responsibleUnit: '11.01', relevance: 1, sense: 'ascendente' } as const;
  const rest = { aggregation: 'agregable', baseline: null, targets: {}, range: { min: null, max: null } } as const;
  return { type: 'IndicatorDefined', data: { plan: PLAN, code, ...usual, ...rest, ...given } };
}

function values(): Fact[] {
  const corrected = { plan: PLAN, indicator: 'IND.01.AEI.02.02', period: PERIOD };
  return [
    value('IND.01.AEI.01.01', '88.70', '98.54'),
    value('IND.02.AEI.01.01', '25', '100'),
    value('IND.01.AEI.01.02', '0', '0'),
    value('IND.01.AEI.02.01', null, 'ND'),
    value('IND.01.AEI.02.02', '57', '57'),
    value('IND.01.AEI.02.03', '1295.60', '80'),
    value('IND.01.AEI.02.04', '120', null),
    {
      type: 'ValueCorrected',
      data: { ...corrected, from: { value: '57', printedAdvance: '57' }, to: { value: '58', printedAdvance: '100' } },
      reason: 'Se contó dos veces un tramo',
      documents: [paper],
    },
    {
      type: 'DifferenceExplained',
      data: { ...corrected, ruleSet: 'lares-2025@1', reported: '100', recalculated: '58.00', explanation: 'CEPLAN lo trató como máximo.' },
      documents: [paper],
    },
  ];
}

function value(code: string, obtained: string | null, printedAdvance: string | null): Fact {
  return { type: 'ValueReported', data: { plan: PLAN, indicator: code, period: PERIOD, value: obtained, printedAdvance }, documents: [paper] };
}
