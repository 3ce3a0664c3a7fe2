import type { RecordedEvent } from '@quipu/ledger';
import type { PlanningEvent } from '@quipu/planning';
import { record } from './record.js';

const PLAN = 'PEI-2025-2030';
const two = (number: number) => String(number).padStart(2, '0');
const document = { title: 'Informe de seguimiento', number: '012-2025-OPP', sha256: 'a1b2c3d4'.repeat(8) };

/** A plan of a country's size in one entity: as many objectives as needed, 20 actions in each, one indicator in each action. */
export function largeEvents(actions: number): RecordedEvent[] {
  const places = Array.from({ length: actions }, (_, place) => ({ objective: two(Math.floor(place / 20) + 1), action: two((place % 20) + 1) }));
  const objectives = [...new Set(places.map(({ objective }) => objective))];
  return record(
    '300711',
    [
      { type: 'PlanRegistered', data: { plan: PLAN, name: 'Plan grande', entityName: 'Entidad de prueba', startYear: 2025, endYear: 2030 } },
      { type: 'UnitAdded', data: { plan: PLAN, code: '11.01', name: 'GERENCIA DE DESARROLLO SOCIAL Y SERVICIOS MUNICIPALES' } },
      ...objectives.map(objectiveAdded),
      ...places.flatMap(({ objective, action }) => measured(objective, `${objective}.${action}`)),
    ],
    '2025-01-01T00:00:00Z',
  );
}

function objectiveAdded(number: string): PlanningEvent {
  const name = `Objetivo ${number}: contribuir con la atención integral del servicio en el distrito`;
  return { type: 'ObjectiveAdded', data: { plan: PLAN, code: `OEI.${number}`, name, priority: 1 } };
}

function measured(objective: string, number: string): (PlanningEvent & { documents?: (typeof document)[] })[] {
  const [action, indicator] = [`AEI.${number}`, `IND.01.AEI.${number}`];
  const common = { plan: PLAN, code: indicator, parent: action, responsibleUnit: '11.01', unitOfMeasure: 'número', relevance: 1 } as const;
  return [
    { type: 'ActionAdded', data: { plan: PLAN, objective: `OEI.${objective}`, code: action, name: `Infraestructura mejorada y equipada con capacidad adaptativa ante el cambio climático, ${number}`, priority: 1 } },
    {
      type: 'IndicatorDefined',
      data: { ...common, name: `Porcentaje de viviendas con acceso a agua con presencia de cloro residual libre, ${number}`, sense: 'ascendente', aggregation: 'agregable', baseline: null, targets: { 2025: '90.01' }, range: { min: null, max: null } },
    },
    { type: 'ValueReported', data: { plan: PLAN, indicator, period: '2025-S1', value: '88.70', printedAdvance: '98.54' }, documents: [document] },
  ];
}
