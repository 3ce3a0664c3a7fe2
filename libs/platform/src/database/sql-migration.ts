import { readFile } from 'node:fs/promises';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export type MigrationClass = new () => MigrationInterface;

/**
 * A migration that runs `.sql` files in order, one statement each, without a way back: history
 * only grows.
 *
 * @param name ends in 13 digits (milliseconds), which TypeORM sorts by: `access-account-1764000000000`
 * @param files `new URL('../../sql/x.sql', import.meta.url)`: same depth from src/ and from dist/
 */
export function sqlMigration(name: string, files: readonly URL[]): MigrationClass {
  return class implements MigrationInterface {
    readonly name = name;

    async up(runner: QueryRunner): Promise<void> {
      for (const file of files) await runner.query(await readFile(file, 'utf8'));
    }

    down(): Promise<void> {
      return Promise.reject(new Error(`${name} has no way back`));
    }
  };
}
