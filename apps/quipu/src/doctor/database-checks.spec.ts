import { versionFound } from './database-checks.js';

test.each([
  ['18.4', false],
  ['15.18 (Debian 15.18-0+deb12u1)', false],
  ['14.12', true],
  ['desconocida', true],
])('PostgreSQL %s: advice is given, %p', (version, advised) => {
  expect(versionFound(version).advice !== undefined).toBe(advised);
});
