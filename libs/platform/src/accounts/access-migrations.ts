import { sqlMigration, type MigrationClass } from '../database/index.js';
import { accessSql } from './access-sql.js';

/** Schema `access`, run as quipu_owner under the name `access`. */
export const accessMigrations: readonly MigrationClass[] = [
  sqlMigration(
    'accounts-and-tokens-1764000000000',
    ['schema', 'account', 'token', 'grant-schema', 'grant-tables'].map(accessSql),
  ),
];
