import { createTestDatabase, type TestDatabase } from './index.js';
import { withClient } from '../database/prepare-database.js';

describe('a test database', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const asRole = (url: string) =>
    withClient(url, async (client) => (await client.query<{ role: string }>('SELECT current_user AS role')).rows[0]?.role);

  it('can be entered with each of the three roles', async () => {
    const roles = await Promise.all([database.ownerUrl, database.appUrl, database.projectorUrl].map(asRole));
    expect(roles).toEqual(['quipu_owner', 'quipu_app', 'quipu_projector']);
  });

  it('is another one each time, also when several are made at once', async () => {
    const several = await Promise.all([1, 2, 3, 4].map(() => createTestDatabase()));
    expect(new Set(several.map(({ appUrl }) => appUrl)).size).toBe(4);
    await Promise.all(several.map((one) => one.drop()));
    await expect(asRole(several[0]?.appUrl ?? '')).rejects.toThrow(/does not exist/);
  });
});
