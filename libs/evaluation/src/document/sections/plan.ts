import type { SectionInput } from '../input.js';
import type { Cell, Section, Table } from '../model.js';
import type { ObjectiveNode, PlanIndex } from '../plan-index.js';
import { count } from '../words.js';

/** Section 3: the plan and its objectives, each with the indicator that measures it. */
export function planSection({ index, meta }: SectionInput): Section {
  const { objectives, actions, indicators } = index;
  const size = [
    count(objectives.length, 'objetivo estratégico', 'objetivos estratégicos'),
    count(actions.length, 'acción estratégica', 'acciones estratégicas'),
    count(indicators.length, 'indicador', 'indicadores'),
  ];
  return {
    id: 'plan',
    title: 'Plan y objetivos estratégicos',
    blocks: [
      { kind: 'paragraph', text: `${meta.plan.name} (${meta.plan.startYear}–${meta.plan.endYear}): ${size.join(', ')} en seguimiento.` },
      objectivesTable(index),
    ],
  };
}

function objectivesTable(index: PlanIndex): Table {
  return {
    kind: 'table',
    id: 'objetivos',
    caption: 'Objetivos estratégicos institucionales y su indicador',
    columns: [
      { title: 'Código', align: 'left', width: 10 },
      { title: 'Objetivo estratégico', align: 'left', width: 50 },
      { title: 'Indicador del objetivo', align: 'left', width: 50 },
    ],
    rows: index.objectives.map((objective) => ({
      kind: 'plain',
      cells: [{ text: objective.code }, { text: objective.name }, indicatorCell(objective, index)],
    })),
    note: 'Fuente: el plan, tal como estaba registrado en el corte.',
  };
}

function indicatorCell({ code, detail }: ObjectiveNode, { indicators }: PlanIndex): Cell {
  const own = indicators.filter(({ parent }) => parent === code);
  if (own.length > 0) return { text: own.map((indicator) => `${indicator.name} (${indicator.code})`).join('; ') };
  return detail?.indicatorName ? { text: detail.indicatorName } : { text: 'sin indicador registrado', tone: 'muted' };
}
