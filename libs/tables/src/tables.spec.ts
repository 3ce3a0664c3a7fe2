import { getMetadataArgsStorage } from 'typeorm';
import { projections, readEntities, readMigrations } from './index.js';

describe('every read table', () => {
  it('has a name of its own', () => {
    const names = projections.map(({ table }) => table.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has an entity to be read through', () => {
    const mapped = getMetadataArgsStorage().tables.map(({ name }) => name);
    expect(readEntities).toHaveLength(projections.length);
    expect(mapped).toEqual(expect.arrayContaining(projections.map(({ table }) => table.name)));
  });

  it('comes with its migrations, each set under a name of its own', () => {
    expect(new Set(readMigrations.map(({ name }) => name)).size).toBe(readMigrations.length);
  });
});
