import type { PoiVersionKind } from '../../contract/events.js';

export interface RegisterPoi {
  kind: 'register-poi';
  /** `multianual` takes several years, the others one. */
  versionKind: PoiVersionKind;
  startYear: number;
  endYear: number;
  /** Of a modification, from 1. */
  number?: number;
  resolution: string;
  justification: string;
}
