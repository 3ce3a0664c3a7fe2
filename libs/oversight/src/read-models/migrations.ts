import { sqlMigration } from '@quipu/platform/database';

const file = (name: string) => new URL(`../../sql/${name}.sql`, import.meta.url);

/** Run as quipu_projector, after those of @quipu/projections, which make the schema `read`. */
export const oversightReadMigrations = [
  sqlMigration('oversight-read-tables-1764100000000', [
    file('table_alert'),
    file('index_alert'),
    file('table_commitment'),
    file('index_commitment'),
    file('table_finding'),
    file('index_finding'),
    file('grant_select'),
  ]),
];
