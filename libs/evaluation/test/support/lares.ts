import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { RecordedEvent } from '@quipu/ledger';
import type { PlanningEvent, UnitOfMeasure } from '@quipu/planning';
import type { Aggregation, Relevance, Sense } from '@quipu/rules';
import { laresFollowUpEvents } from './lares-follow-up.js';
import { record } from './record.js';

type Line = Record<string, string>;
type IndicatorEvent = Extract<PlanningEvent, { type: 'IndicatorDefined' }>;

const RELEVANCE: Record<string, Relevance> = { 'muy relevante': 1, relevante: 2, 'menos relevante': 3 };

/** The example that ships with Quipu, as the events that loading it leaves. */
export function laresEvents(): RecordedEvent[] {
  const plan = [...planEvents(), ...lines('indicadores').map(indicatorDefined), ...lines('valores').map(valueReported)];
  return record('300711', [...plan, ...laresFollowUpEvents()], '2025-07-15T14:00:00Z');
}

function planEvents(): PlanningEvent[] {
  const plan = lines('plan')[0]!;
  const { codigo: code, nombre: name, nombre_entidad: entityName } = plan as { codigo: string; nombre: string; nombre_entidad: string };
  const years = { startYear: Number(plan['anio_inicio']), endYear: Number(plan['anio_fin']) };
  return [
    { type: 'PlanRegistered', data: { plan: code, name, entityName, ...years } },
    ...lines('unidades').map((line): PlanningEvent => ({ type: 'UnitAdded', data: { plan: code, code: line['codigo']!, name: line['nombre']! } })),
    ...lines('objetivos').map(objectiveAdded),
    ...lines('acciones').map(actionAdded),
  ];
}

function objectiveAdded(line: Line): PlanningEvent {
  const { codigo: code, nombre: name, indicador: indicatorName, prioridad } = line as Line & { codigo: string; nombre: string };
  return { type: 'ObjectiveAdded', data: { plan: PLAN, code, name, priority: Number(prioridad), indicatorName } };
}

function actionAdded(line: Line): PlanningEvent {
  const { codigo: code, nombre: name, objetivo: objective, prioridad } = line as Line & { codigo: string; nombre: string; objetivo: string };
  return { type: 'ActionAdded', data: { plan: PLAN, objective, code, name, priority: Number(prioridad) } };
}

function indicatorDefined(line: Line): IndicatorEvent {
  const code = line['codigo']!;
  const targets = lines('metas').filter((target) => target['indicador'] === code);
  return {
    type: 'IndicatorDefined',
    data: {
      plan: PLAN,
      code,
      name: line['nombre']!,
      parent: line['accion']!,
      unitOfMeasure: line['unidad_medida'] as UnitOfMeasure,
      responsibleUnit: line['unidad_responsable']!,
      relevance: RELEVANCE[line['relevancia']!]!,
      sense: line['sentido'] as Sense,
      aggregation: line['agregacion'] as Aggregation,
      baseline: line['linea_base_valor'] ? { year: Number(line['linea_base_anio']), value: line['linea_base_valor'] } : null,
      targets: Object.fromEntries(targets.map((target) => [target['anio']!, target['meta']!])),
      range: { min: null, max: null },
      assumptions: line['supuestos'] ? line['supuestos'].split(' | ') : [],
    },
  };
}

function valueReported(line: Line) {
  const { indicador: indicator, periodo: period, valor: value, avance_impreso: printedAdvance, documento } = line as Record<string, string> & Line;
  return {
    type: 'ValueReported' as const,
    data: { plan: PLAN, indicator: indicator!, period: period!, value: value || null, printedAdvance: printedAdvance || null },
    documents: [{ title: documento! }],
  };
}

function lines(file: string): Line[] {
  return parse(readFileSync(new URL(`../../../../examples/lares-2025/${file}.csv`, import.meta.url)), { columns: true, bom: true });
}

const PLAN = 'PEI-2025-2030';
