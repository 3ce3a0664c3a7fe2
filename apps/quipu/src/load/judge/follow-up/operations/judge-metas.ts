import type { MaintenanceMetaRow, MetaEvent } from '@quipu/operations';
import { metaDecider, type MaintenanceMetaState, type MetaCommand, type PoiState } from '@quipu/operations/domain';
import { metaStateOf } from '@quipu/operations/loading';
import type { MetaRow } from '../../../folder/rows/operations-rows.js';
import type { FollowUpCase } from '../case.js';
import { metaKey } from '../registered.js';
import { Thing } from '../thing.js';
import { sameFigure } from './months.js';
import { surroundingsOf } from './surroundings.js';

const COLUMNS: Readonly<Record<string, string>> = {
  year: 'anio',
  finalidad: 'finalidad',
  sequence: 'secuencia',
  action: 'accion',
  km: 'km',
  kmStated: 'km_resumen',
  state: 'estado',
};

/** Roads to be maintained: registered once, then only their state moves. */
export function judgeMetas(found: FollowUpCase, poi: PoiState): void {
  for (const row of found.folder.followUp.metas) judgeMeta(row, found, poi);
}

function judgeMeta(row: MetaRow, found: FollowUpCase, poi: PoiState): void {
  const { desk, plan } = found;
  const { meta, documents } = row;
  const before = found.registered.metas.get(metaKey(meta));
  const label = `${meta.finalidad}, ${meta.year}`;
  const rules = (plans: FollowUpCase['plans']['wanted'], justified: boolean) => metaDecider(surroundingsOf(found, poi, plans, justified));
  const thing = new Thing<MetaCommand, MaintenanceMetaState, MetaEvent>(`meta ${metaKey(meta)}`, metaStateOf(before), rules, found);
  const common = { rows: [row], label, placeOf: (field: string) => ({ row, column: COLUMNS[field] }), documents };
  if (!before) {
    thing.ask({ ...common, command: { kind: 'register-maintenance-meta', plan: plan.code, ...meta } });
    return;
  }
  const other = differences(meta, before);
  desk.verdicts.put(row, label, other === '' ? 'sin cambios' : 'fuera', other && `cambia: ${other}; queda fuera: de una meta ya registrada una carga solo cambia el estado`);
  if (meta.state === before.state) return;
  const { year, finalidad, state, stateDetail } = meta;
  const change = [`estado: «${before.state}» → «${state}»`, other && `queda fuera: ${other}`].filter(Boolean).join('; ');
  thing.ask({ ...common, command: { kind: 'record-meta-state', plan: plan.code, year, finalidad, state, stateDetail }, change, basis: before.source.eventId });
}

function differences(meta: MetaRow['meta'], before: MaintenanceMetaRow): string {
  const pairs: [string, boolean][] = [
    ['secuencia', meta.sequence === before.sequence],
    ['nombre', meta.name === before.name],
    ['tipo', meta.maintenance === before.kind],
    ['acción', meta.action === before.action],
    ['km', sameFigure(meta.km, before.km)],
    ['km del resumen', sameFigure(meta.kmStated, before.km_stated)],
  ];
  return pairs.filter(([, same]) => !same).map(([name]) => name).join(', ');
}
