import { sqlMigration } from '@quipu/platform/database';

const file = (name: string) => new URL(`../../sql/${name}.sql`, import.meta.url);

/** Run as quipu_projector, after those of @quipu/projections, which make the schema `read`. */
export const planningReadMigrations = [
  sqlMigration('planning-read-tables-1764000000000', [
    file('table_plan_node'),
    file('index_plan_node'),
    file('table_indicator_value'),
    file('index_indicator_value'),
    file('table_action_advance'),
    file('index_action_advance'),
    file('table_objective_level'),
    file('index_objective_level'),
    file('table_plan_summary'),
    file('index_plan_summary'),
    file('grant_select'),
  ]),
];
