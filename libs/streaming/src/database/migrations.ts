import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sql } from './sql.js';

const OBJECTS = ['schema_streaming', 'table_relay', 'table_relay_entity', 'table_parked', 'grant_schema', 'grant_select'];

export class CreateStreaming1764300000000 implements MigrationInterface {
  readonly name = 'CreateStreaming1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const object of OBJECTS) await runner.query(sql(object));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA streaming CASCADE');
  }
}

/** Run as quipu_projector, in a database where the role quipu_app exists. */
export const streamingMigrations = [CreateStreaming1764300000000];
