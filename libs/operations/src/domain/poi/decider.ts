import type { Decider } from '@quipu/ledger';
import type { PoiEvent } from '../../contract/events.js';
import type { RegisterPoi } from './commands.js';
import { registerPoi } from './register-poi.js';
import { evolvePoi, noPoi, type PoiState } from './state.js';

/** Stream `<entity>.poi-POI`. */
export const poiDecider: Decider<RegisterPoi, PoiState, PoiEvent> = { initialState: noPoi, decide: registerPoi, evolve: evolvePoi };
