import type { PoiEvent, PoiVersionRegistered } from '../../contract/events.js';

/** Every version, by its name. */
export type PoiState = Readonly<Record<string, PoiVersionRegistered['data']>>;

export const noPoi: PoiState = {};

export function evolvePoi(state: PoiState, { data }: PoiEvent): PoiState {
  return { ...state, [data.version]: data };
}

export function hasPoiOf(state: PoiState, year: number): boolean {
  return Object.values(state).some(({ startYear, endYear }) => startYear <= year && year <= endYear);
}

/** `POI 2025-2027`, `POI 2025`, `POI 2025 V1`. */
export function versionName({ kind, startYear, endYear, number }: Omit<PoiVersionRegistered['data'], 'version' | 'resolution' | 'justification'>): string {
  if (kind === 'multianual') return `POI ${startYear}-${endYear}`;
  return kind === 'anual' ? `POI ${startYear}` : `POI ${startYear} V${number}`;
}
