import { AlertKeeper } from '@quipu/oversight/watch';
import { ENTITY, indicator, indicatorDefined, plan, planEvents, reported } from '@quipu/planning/testing';
import { ProjectionRunner } from '@quipu/projections';
import { openTables } from '@quipu/querying';
import { projections, readEntities } from '@quipu/tables';
import { prepareProjector } from './running-projector.fixture.js';

const COMMITMENT = {
  ...{ id: 'R-01', plan, period: '2025-S1', periodEnd: '2025-06-30', action: 'AEI.01.01', gap: { text: 'Brecha', figure: null }, measure: 'Medida' },
  ...{ owner: { code: '11.01', name: 'Gerencia' }, support: [], term: 'corto', dueOn: '2025-12-31', evidenceRequired: 'Acta' },
};
const OVERDUE = 'commitment-overdue.R-01.vigente';

describe('what one look at the tables records', () => {
  let world: Awaited<ReturnType<typeof prepareProjector>>;
  let runner: ProjectionRunner;
  let tables: Awaited<ReturnType<typeof openTables>>;
  let keepers: AlertKeeper[];

  const project = async () => {
    await runner.open();
    for await (const page of world.ledger.readAll({ after: runner.position })) await runner.apply(page);
  };

  beforeAll(async () => {
    world = await prepareProjector();
    await world.migrate();
    runner = new ProjectionRunner({ connectionString: world.database.projectorUrl, projections });
    tables = await openTables(world.database.appUrl, 'quipu-watch-test', readEntities);
    keepers = [1, 2].map(() => new AlertKeeper(world.ledger, tables));
    await world.recordTo('plan', 'PEI', ...planEvents);
    await world.recordTo('indicator', indicator, indicatorDefined, reported);
    await world.recordTo('commitment', 'R-01', { type: 'CommitmentMade', data: COMMITMENT });
    await project();
  });
  afterAll(async () => {
    await tables.destroy();
    await runner.close();
    await world.stop();
  });

  test('a date that passes opens what no event did', async () => {
    expect(await keepers[0]!.entities()).toEqual([ENTITY]);
    expect(await keepers[0]!.keep(ENTITY, '2026-01-01T04:59:59.000Z')).toMatchObject({ recorded: [], refused: [] });
    expect(await world.watched()).toEqual([]);
    // Midnight in Lima.
    await keepers[0]!.keep(ENTITY, '2026-01-01T05:00:00.000Z');
    expect(await world.watched()).toEqual([`AlertOpened ${OVERDUE}`]);
  });

  test('law 3: tables that do not show yet what was recorded, or two looks at once, have no second effect', async () => {
    expect(await keepers[1]!.keep(ENTITY, '2026-01-02T05:00:00.000Z')).toMatchObject({ recorded: [], refused: [] });
    await project();
    await world.recordTo('commitment', 'R-01', { type: 'CommitmentDueDateMoved', data: { id: 'R-01', first: '2025-12-31', from: '2025-12-31', to: '2026-06-30' } });
    await project();
    await Promise.all(keepers.map((keeper) => keeper.keep(ENTITY, '2026-01-03T05:00:00.000Z')));
    expect(await world.watched()).toEqual([`AlertOpened ${OVERDUE}`, `AlertClosedByFacts ${OVERDUE}`]);
  });

  test('an entity that nobody knows has nothing due', async () => {
    expect(await keepers[0]!.keep('999999', '2026-01-03T05:00:00.000Z')).toMatchObject({ recorded: [], refused: [] });
  });
});
