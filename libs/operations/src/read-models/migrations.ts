import { sqlMigration } from '@quipu/platform/database';

const file = (name: string) => new URL(`../../sql/${name}.sql`, import.meta.url);

/** Run as quipu_projector, after those of @quipu/projections, which make the schema `read`. */
export const operationsReadMigrations = [
  sqlMigration('operations-read-tables-1764100000000', [
    file('table_poi_version'),
    file('index_poi_version'),
    file('table_activity'),
    file('index_activity'),
    file('table_activity_month'),
    file('index_activity_month'),
    file('table_activity_progress'),
    file('index_activity_progress'),
    file('table_action_physical_progress'),
    file('index_action_physical_progress'),
    file('table_poi_summary'),
    file('index_poi_summary'),
    file('table_maintenance_meta'),
    file('index_maintenance_meta'),
    file('grant_select'),
  ]),
  sqlMigration('operations-means-keep-their-sum-1764200000000', [file('drop_progress_terms'), file('rebuild_means')]),
];
