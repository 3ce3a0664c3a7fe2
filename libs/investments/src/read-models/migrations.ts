import { sqlMigration } from '@quipu/platform/database';

const file = (name: string) => new URL(`../../sql/${name}.sql`, import.meta.url);

/** Run as quipu_projector under the name `investments_read`, after those of @quipu/projections. */
export const investmentsReadMigrations = [
  sqlMigration('investments-read-tables-1764100000000', [
    file('table_investment'),
    file('index_investment'),
    file('table_investment_timeline'),
    file('index_investment_timeline'),
    file('table_action_investments'),
    file('index_action_investments'),
    file('grant_select'),
  ]),
];
