import type { MetaDefinition, MetaState } from '../../contract/events.js';

export type RegisterMaintenanceMeta = { kind: 'register-maintenance-meta'; maintenance: MetaDefinition['kind'] } & Omit<MetaDefinition, 'kind'>;

export interface RecordMetaState {
  kind: 'record-meta-state';
  plan: string;
  year: number;
  finalidad: string;
  state: MetaState;
  stateDetail: string | null;
}

export type MetaCommand = RegisterMaintenanceMeta | RecordMetaState;
