import type { AmendActivity } from '@quipu/operations/domain';
import type { ActivityRowOfFile } from '../../../folder/rows/operations-rows.js';
import type { FieldPlace } from '../../refusal-places.js';
import type { ActivityCase } from './activity-case.js';

const FIELDS = [
  ['name', 'nombre'],
  ['action', 'accion'],
  ['responsibleUnit', 'unidad_responsable'],
  ['priority', 'prioridad'],
  ['unitOfMeasure', 'unidad_medida'],
  ['accumulation', 'acumulacion'],
] as const;
const COLUMNS: Readonly<Record<string, string>> = { code: 'codigo', activity: 'codigo', version: 'acumulacion', ...Object.fromEntries(FIELDS) };

/** Registers the activity; one already registered is amended, with a reason, in what its row says otherwise. */
export function judgeDefinition({ code, thing, found }: ActivityCase, row: ActivityRowOfFile): void {
  const { plan, desk, registered } = found;
  const placeOf = (field: string): FieldPlace => ({ row, column: COLUMNS[field] });
  const before = thing.state.definitions[plan.code];
  const common = { rows: [row], label: code, placeOf, documents: row.documents };
  if (!before) {
    thing.ask({ ...common, command: { kind: 'register-activity', plan: plan.code, ...row.definition }, validAt: plan.validFrom });
    return;
  }
  // An empty cell says nothing of what is registered.
  const changed = FIELDS.filter(([field]) => row.definition[field] !== null && row.definition[field] !== before[field]);
  if (changed.length === 0) return desk.verdicts.put(row, code, 'sin cambios');
  const changes = Object.fromEntries(changed.map(([field]) => [field, row.definition[field]]));
  const version = changed.some(([field]) => field === 'accumulation') ? versionFor(thing.state.programmes, found.folder.followUp.poi) : undefined;
  const command: AmendActivity = { kind: 'amend-activity', plan: plan.code, activity: code, ...changes, ...(version ? { version } : {}) };
  const change = changed.map(([field, column]) => `${column}: «${before[field] ?? ''}» → «${row.definition[field]}»`).join('; ');
  const basis = registered.activities.get(code)?.find((one) => one.plan === plan.code)?.source.eventId;
  thing.ask({ ...common, command, change, demandsReason: true, basis });
}

/** The modified POI that the folder brings for the year of the goals. */
function versionFor(programmes: object, poi: readonly { version: { versionKind: string; startYear: number; number?: number } }[]): string | undefined {
  const years = Object.keys(programmes);
  const modified = poi.filter(({ version }) => version.versionKind === 'modificado' && years.includes(String(version.startYear)));
  const last = modified.at(-1)?.version;
  return last && `POI ${last.startYear} V${last.number}`;
}
