import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sql } from './sql.js';

const OBJECTS = [
  'schema_ledger',
  'table_event',
  'index_event_entity',
  'index_event_recorded_at',
  'table_command',
  'table_head',
  'row_head',
  'function_refuse_change',
  'trigger_event_refuse_change',
  'trigger_command_refuse_change',
  'trigger_head_refuse_removal',
  'function_append',
  'revoke_append',
  'grant_schema',
  'grant_select',
  'grant_append',
];

export class CreateLedger1763769600000 implements MigrationInterface {
  readonly name = 'CreateLedger1763769600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const object of OBJECTS) await runner.query(sql(object));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('La historia no se deshace: esta migración no tiene vuelta atrás.'));
  }
}

/** Run as quipu_owner, in a database where the roles quipu_app and quipu_projector exist. */
export const ledgerMigrations = [CreateLedger1763769600000];
