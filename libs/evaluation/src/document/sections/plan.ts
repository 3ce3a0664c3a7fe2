import { shortDate } from '../dates.js';
import { grouped } from '../grouped.js';
import type { SectionInput } from '../input.js';
import type { Block, Cell, Section, Table } from '../model.js';
import { headingOf, placeToWrite } from '../narratives.js';
import type { ObjectiveNode, PlanIndex } from '../plan-index.js';
import { isLarge } from '../size.js';
import { count, countOrNone } from '../words.js';

/** Section 1: the mission (to be written), the plan's priorities, and what this evaluation reaches. */
export function planSection(input: SectionInput): Section {
  const { index, meta } = input;
  const { objectives, actions, indicators } = index;
  const size = [
    count(objectives.length, 'objetivo estratégico', 'objetivos estratégicos'),
    count(actions.length, 'acción estratégica', 'acciones estratégicas'),
    count(indicators.length, 'indicador', 'indicadores'),
  ];
  return {
    id: 'plan',
    title: '1. Prioridades de la política institucional',
    blocks: [
      ...missionOf(input),
      headingOf(2, '1.2 Prioridades del plan'),
      { kind: 'paragraph', text: `${meta.plan.name} (${meta.plan.startYear}–${meta.plan.endYear}): ${size.join(', ')} en seguimiento.` },
      objectivesTable(index),
      ...(isLarge(input) ? [] : [prioritiesTable(index)]),
      ...placeToWrite(input, 'seccion/plan', 'Comentario: prioridades'),
      headingOf(2, '1.3 Alcance de la evaluación'),
      { kind: 'paragraph', text: scopeText(input) },
      ...placeToWrite(input, 'seccion/alcance', 'Comentario: alcance'),
    ],
  };
}

/** The mission is the entity's own text: its heading stands only where it can be written. */
function missionOf(input: SectionInput): Block[] {
  const place = placeToWrite(input, 'seccion/mision', 'Según la entidad');
  return place.length > 0 ? [headingOf(2, '1.1 Misión institucional'), ...place] : [];
}

function prioritiesTable({ objectives, actions }: PlanIndex): Table {
  const ofObjective = grouped(actions, ({ parent }) => [parent]);
  return {
    kind: 'table',
    id: 'prioridades',
    caption: 'Acciones estratégicas por objetivo y prioridad',
    columns: [
      { title: 'Código', align: 'left', width: 14 },
      { title: 'Objetivo o acción estratégica', align: 'left', width: 110 },
      { title: 'Prioridad', align: 'right', width: 12 },
    ],
    rows: objectives.flatMap((objective) => [
      { kind: 'group' as const, cells: [{ text: objective.code }, { text: objective.name }, priorityCell(objective.priority)] },
      ...(ofObjective.get(objective.code) ?? [])
        .toSorted((one, other) => (one.priority ?? Infinity) - (other.priority ?? Infinity))
        .map(({ code, name, priority }) => ({ kind: 'plain' as const, cells: [{ text: code }, { text: name }, priorityCell(priority)] })),
    ]),
    note: 'Fuente: el plan, tal como estaba registrado en el corte. La prioridad de una acción es la que tiene dentro de su objetivo.',
  };
}

function priorityCell(priority: number | null): Cell {
  return priority === null ? { text: 'sin dato', tone: 'muted' } : { text: String(priority) };
}

/** What was looked at, and up to when. */
function scopeText({ actions, activities, followUp, meta, cut }: SectionInput): string {
  const seen = [
    count(actions.length, 'acción estratégica con seguimiento', 'acciones estratégicas con seguimiento'),
    countOrNone(activities.length, 'actividad operativa del POI', 'actividades operativas del POI'),
    countOrNone(followUp.investments.length, 'inversión', 'inversiones'),
  ];
  return `Esta evaluación comprende el ${meta.period.name.toLowerCase()}: ${seen.join(', ')}, con hechos hasta el ${shortDate(cut.validDate)} y lo registrado hasta el corte.`;
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
