import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sql } from './sql.js';

const OBJECTS = [
  'schema_read',
  'table_checkpoint',
  'row_checkpoint',
  'table_blocked',
  'grant_schema',
  'grant_select',
  'grant_select_on_future_tables',
];

export class CreateReadModels1763769700000 implements MigrationInterface {
  readonly name = 'CreateReadModels1763769700000';

  async up(runner: QueryRunner): Promise<void> {
    for (const object of OBJECTS) await runner.query(sql(object));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA read CASCADE');
  }
}

export class CheckpointNamesItsTables1764000000100 implements MigrationInterface {
  readonly name = 'CheckpointNamesItsTables1764000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql('checkpoint_tables'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE read.checkpoint DROP COLUMN tables');
  }
}

export class ManyRunnersAndDiscardedEvents1764000000200 implements MigrationInterface {
  readonly name = 'ManyRunnersAndDiscardedEvents1764000000200';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['entity_position', 'feed_position', 'discarded']) await runner.query(sql(`table_${table}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE read.entity_position, read.feed_position, read.discarded');
  }
}

/** Run as quipu_projector, in a database where the role quipu_app exists. */
export const projectionMigrations = [CreateReadModels1763769700000, CheckpointNamesItsTables1764000000100, ManyRunnersAndDiscardedEvents1764000000200];
