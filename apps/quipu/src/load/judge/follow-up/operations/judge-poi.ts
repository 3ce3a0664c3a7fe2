import { poiDecider, versionName, type PoiState, type RegisterPoi } from '@quipu/operations/domain';
import { poiStateOf } from '@quipu/operations/loading';
import type { PoiRow } from '../../../folder/rows/operations-rows.js';
import type { FollowUpCase } from '../case.js';
import { Thing } from '../thing.js';

const COLUMNS: Readonly<Record<string, string>> = { startYear: 'anio_inicio', endYear: 'anio_fin', number: 'numero' };

/** Versions of the operational plan, in the order of the rows. Gives them as they will stand. */
export function judgePoi(found: FollowUpCase): PoiState {
  const state = poiStateOf(found.registered.poi);
  const poi = new Thing<RegisterPoi, PoiState, ReturnType<typeof poiDecider.decide>[number]>('poi', state, () => poiDecider, found);
  for (const row of found.folder.followUp.poi) judgeVersion(row, poi, found);
  return poi.state;
}

function judgeVersion(row: PoiRow, poi: Thing<RegisterPoi, PoiState, ReturnType<typeof poiDecider.decide>[number]>, { desk, plan }: FollowUpCase): void {
  const { version, documents } = row;
  const name = versionName({ ...version, kind: version.versionKind, number: version.number ?? null });
  const before = poi.state[name];
  if (before) {
    const same = before.resolution === version.resolution && before.justification === version.justification;
    return desk.verdicts.put(row, name, same ? 'sin cambios' : 'fuera', same ? '' : 'queda fuera: la versión ya está registrada con otra resolución o justificación');
  }
  const command: RegisterPoi = { kind: 'register-poi', ...version };
  poi.ask({ command, rows: [row], label: name, placeOf: (field) => ({ row, column: COLUMNS[field] }), documents, validAt: plan.validFrom });
}
