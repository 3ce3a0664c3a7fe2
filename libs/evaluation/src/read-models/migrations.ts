import { sqlMigration } from '@quipu/platform/database';

const file = (name: string) => new URL(`../../sql/${name}.sql`, import.meta.url);

/** Run as quipu_projector, after those of @quipu/projections, which make the schema `read`. */
export const evaluationReadMigrations = [
  sqlMigration('evaluation-read-tables-1764200000000', [
    file('table_report_narrative'),
    file('index_report_narrative'),
    file('table_report_version'),
    file('index_report_version'),
    file('grant_select'),
  ]),
];
