import type { MetaEvent, MetaState } from '../../contract/events.js';

/** Null before it is registered. */
export type MaintenanceMetaState = MetaState | null;

export function evolveMeta(_state: MaintenanceMetaState, { data }: MetaEvent): MaintenanceMetaState {
  return data.state;
}
