import { Checks, own } from '@quipu/ledger';
import type { PoiEvent } from '../../contract/events.js';
import type { RegisterPoi } from './commands.js';
import { type PoiState, versionName } from './state.js';

/** Multianual, then annual consistent with the PIA, then V1, V2… of that year, without gaps. */
export function registerPoi(command: RegisterPoi, poi: PoiState): PoiEvent[] {
  const { versionKind: kind, startYear, endYear, resolution, justification } = command;
  const number = command.number ?? null;
  const version = versionName({ kind, startYear, endYear, number });
  const checks = new Checks();
  checkYears(checks, command);
  checks.that(!own(poi, version), 'startYear', `La versión ${version} ya está registrada.`);
  if (kind === 'modificado') checkModification(checks, command, poi);
  else checks.that(number === null, 'number', 'Solo una versión modificada lleva número.');
  checks.done();
  return [{ type: 'PoiVersionRegistered', data: { version, kind, startYear, endYear, number, resolution, justification } }];
}

function checkYears(checks: Checks, { versionKind, startYear, endYear }: RegisterPoi): void {
  if (versionKind === 'multianual') {
    checks.that(startYear < endYear, 'endYear', 'Un POI multianual abarca más de un año: el final debe ser posterior al inicial.');
  } else {
    checks.that(startYear === endYear, 'endYear', `Un POI ${versionKind} es de un solo año.`);
  }
}

function checkModification(checks: Checks, { startYear: year, number }: RegisterPoi, poi: PoiState): void {
  checks.that(Object.hasOwn(poi, `POI ${year}`), 'startYear', `No hay POI anual de ${year} que modificar.`);
  const next = Object.values(poi).filter(({ kind, startYear }) => kind === 'modificado' && startYear === year).length + 1;
  checks.that(number === next, 'number', `La siguiente versión modificada de ${year} es la V${next}.`);
}
