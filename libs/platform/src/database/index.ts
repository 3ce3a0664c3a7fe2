export { openPool } from './open-pool.js';
export { completeDatabase, prepareDatabase, type DatabaseUrls, type Prepared } from './prepare-database.js';
export { MigrationError, runMigrations, type Migrations } from './run-migrations.js';
export { sqlMigration, type MigrationClass } from './sql-migration.js';
