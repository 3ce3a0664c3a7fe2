import { addresses } from '../local/addresses.js';
import { databases } from '../local/databases.js';
import { quipuHome } from '../local/home.js';
import type { Check } from './check.js';
import { databaseChecks } from './database-checks.js';
import { machineChecks } from './machine-checks.js';
import { serviceChecks } from './service-checks.js';

/** From the machine up to the services. */
export function allChecks(): Check[] {
  const known = databases();
  const database = known ? databaseChecks(known) : [NOT_RUNNING];
  return [...machineChecks(quipuHome()), ...database, ...serviceChecks(addresses())];
}

const NOT_RUNNING: Check = {
  name: 'Base de datos',
  look: () => Promise.resolve({ detail: 'en esta máquina no hay un sistema en marcha', advice: 'Arránquelo con: npx quipu up.' }),
};
