import { isDeepStrictEqual } from 'node:util';
import { planDecider, evolvePlans, type AmendPlan, type PlansState, type PlanState, type RegisterPlan } from '@quipu/planning/domain';
import type { RowPlace } from '../folder/findings.js';
import type { PlanFolder } from '../folder/read-folder.js';
import type { PlanRow } from '../folder/rows/plan-row.js';
import type { Desk } from './desk.js';
import { decided, type FieldPlace } from './refusal-places.js';

/** The plans as they would stand with the folder's structure, and as they will stand after sending. */
export interface PlansAfter {
  /** Undefined when the structure has errors: what hangs from it cannot be judged. */
  wanted: PlansState | undefined;
  sent: PlansState;
}

export function judgePlan(folder: PlanFolder, plan: PlanRow, desk: Desk): PlansAfter {
  const existing = desk.registered.plans[plan.code];
  return existing ? judgeAmendment(folder, plan, existing, desk) : judgeRegistration(folder, plan, desk);
}

function judgeRegistration(folder: PlanFolder, plan: PlanRow, desk: Desk): PlansAfter {
  const { plans } = desk.registered;
  const command: RegisterPlan = {
    kind: 'register-plan',
    plan: plan.code,
    name: plan.name,
    entityName: plan.entityName,
    startYear: plan.startYear,
    endYear: plan.endYear,
    units: folder.units.map(({ unit }) => unit),
    objectives: folder.objectives.map(({ objective }) => objective),
    actions: folder.actions.map(({ action }) => action),
  };
  desk.verdicts.put(plan, plan.code, 'nuevo');
  for (const { row, item } of structureRows(folder)) desk.verdicts.put(row, item.code, 'nuevo');
  const events = decided(() => planDecider.decide(command, plans), places(folder, plan), folder.findings);
  if (!events) return { wanted: undefined, sent: plans };
  const after = events.reduce(evolvePlans, plans);
  desk.plan({ command, basis: '', events: events.length, rows: [plan], documents: plan.documents, validAt: plan.validFrom });
  return { wanted: after, sent: after };
}

function judgeAmendment(folder: PlanFolder, plan: PlanRow, existing: PlanState, desk: Desk): PlansAfter {
  const { plans, planBasis } = desk.registered;
  const command = amendmentOf(folder, plan, existing);
  const changed = changedRows(folder, plan, existing);
  for (const { row, item } of structureRows(folder)) desk.verdicts.put(row, item.code, 'sin cambios');
  desk.verdicts.put(plan, plan.code, 'sin cambios');
  if (changed.length === 0) return { wanted: plans, sent: plans };
  const events = decided(() => planDecider.decide(command, plans), places(folderOfChanges(folder, changed), plan), folder.findings);
  for (const { row, subject, isNew, detail } of changed) desk.change(row, subject, isNew, detail);
  if (!events) return { wanted: undefined, sent: plans };
  const wanted = events.reduce(evolvePlans, plans);
  if (!desk.amendment) return { wanted, sent: plans };
  const rows = changed.map(({ row }) => row);
  desk.plan({ command, basis: planBasis[plan.code] ?? '', events: events.length, rows, documents: [] });
  return { wanted, sent: wanted };
}

interface ChangedRow {
  row: RowPlace;
  subject: string;
  isNew: boolean;
  detail: string;
}

function amendmentOf(folder: PlanFolder, plan: PlanRow, existing: PlanState): AmendPlan {
  const { units, objectives, actions } = folder;
  const different = <Item extends { code: string }>(items: Item[], standing: Readonly<Record<string, Item>>) =>
    items.filter((item) => !isDeepStrictEqual(item, standing[item.code]));
  return {
    kind: 'amend-plan',
    plan: plan.code,
    ...(plan.name === existing.name ? {} : { name: plan.name }),
    ...(plan.endYear === existing.endYear ? {} : { endYear: plan.endYear }),
    units: different(units.map(({ unit }) => unit), existing.units),
    objectives: different(objectives.map(({ objective }) => objective), existing.objectives),
    actions: different(actions.map(({ action }) => action), existing.actions),
  };
}

function changedRows(folder: PlanFolder, plan: PlanRow, existing: PlanState): ChangedRow[] {
  const header = [
    plan.name === existing.name ? '' : `nombre: «${existing.name}» → «${plan.name}»`,
    plan.endYear === existing.endYear ? '' : `año final: ${existing.endYear} → ${plan.endYear}`,
  ].filter(Boolean);
  const rows = structureRows(folder).flatMap(({ row, item, standing }): ChangedRow[] => {
    const before = standing(existing)[item.code];
    if (isDeepStrictEqual(item, before)) return [];
    return [{ row, subject: item.code, isNew: before === undefined, detail: before ? differences(before, item) : '' }];
  });
  if (header.length > 0) rows.unshift({ row: plan, subject: plan.code, isNew: false, detail: header.join('; ') });
  return rows;
}

type Coded = { code: string };
interface StructureRow {
  row: RowPlace;
  item: Coded;
  standing: (plan: PlanState) => Readonly<Record<string, Coded>>;
}

function structureRows({ units, objectives, actions }: PlanFolder): StructureRow[] {
  return [
    ...units.map((row): StructureRow => ({ row, item: row.unit, standing: (plan) => plan.units })),
    ...objectives.map((row): StructureRow => ({ row, item: row.objective, standing: (plan) => plan.objectives })),
    ...actions.map((row): StructureRow => ({ row, item: row.action, standing: (plan) => plan.actions })),
  ];
}

const WORDS: Readonly<Record<string, string>> = { name: 'nombre', priority: 'prioridad', indicatorName: 'indicador', objective: 'objetivo' };

function differences(before: object, after: object): string {
  const old = before as Record<string, unknown>;
  const fresh = after as Record<string, unknown>;
  return Object.keys(WORDS)
    .filter((key) => old[key] !== fresh[key])
    .map((key) => `${WORDS[key]}: «${String(old[key] ?? '')}» → «${String(fresh[key] ?? '')}»`)
    .join('; ');
}

function folderOfChanges(folder: PlanFolder, changed: readonly ChangedRow[]): PlanFolder {
  const rows = new Set<RowPlace>(changed.map(({ row }) => row));
  return {
    ...folder,
    units: folder.units.filter((row) => rows.has(row)),
    objectives: folder.objectives.filter((row) => rows.has(row)),
    actions: folder.actions.filter((row) => rows.has(row)),
  };
}

const COLUMNS: Readonly<Record<string, string>> = {
  plan: 'codigo',
  code: 'codigo',
  name: 'nombre',
  entityName: 'nombre_entidad',
  startYear: 'anio_inicio',
  endYear: 'anio_fin',
  priority: 'prioridad',
  objective: 'objetivo',
};

/** `actions[3].objective` → the fourth row of acciones.csv, column objetivo. */
function places(folder: PlanFolder, plan: PlanRow): (field: string) => FieldPlace {
  return (field) => {
    const [, list, index, property] = /^(units|objectives|actions)\[(\d+)\]\.(\w+)$/.exec(field) ?? [];
    const row = list === undefined ? undefined : folder[list as 'units' | 'objectives' | 'actions'][Number(index)];
    return { row: row ?? plan, column: COLUMNS[property ?? field] };
  };
}
