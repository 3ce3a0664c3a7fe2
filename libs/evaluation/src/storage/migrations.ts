import { sqlMigration } from '@quipu/platform/database';

const file = (name: string) => new URL(`../../sql/${name}.sql`, import.meta.url);

/** Schema `reports`, run as quipu_owner under the name `reports`. Outside the ledger and its tables: nothing here is history. */
export const reportStorageMigrations = [
  sqlMigration('reports-drafts-and-files-1764200000000', [
    file('schema_reports'),
    file('table_narrative_draft'),
    file('table_file'),
    file('grant_reports'),
    file('grant_narrative_draft'),
    file('grant_file'),
  ]),
];
