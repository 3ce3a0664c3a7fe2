import { oneOf, readConfig, text } from '@quipu/platform';
import { addresses } from '../local/addresses.js';
import { databases, type Databases } from '../local/databases.js';
import { quipuHome } from '../local/home.js';
import { ledgerAddress } from '../local/ledger-address.js';
import { kafkaTopic } from '../parked/with-parked.js';
import type { Check } from './check.js';
import { databaseChecks } from './database-checks.js';
import { kafkaChecks } from './kafka-checks.js';
import { ledgerChecks } from './ledger-checks.js';
import { machineChecks } from './machine-checks.js';
import { serviceChecks } from './service-checks.js';
import { tableChecks } from './table-checks.js';

/** From the machine up to the services. */
export function allChecks(): Check[] {
  const known = databases();
  const data = known ? dataChecks(known) : [NOT_RUNNING];
  return [...machineChecks(quipuHome()), ...data, ...serviceChecks(addresses())];
}

function dataChecks(known: Databases): Check[] {
  const ledgerUrl = ledgerAddress();
  const { feed, brokers } = readConfig({ feed: oneOf('QUIPU_FEED', 'ledger', ['ledger', 'kafka']), brokers: text('QUIPU_KAFKA_BROKERS') });
  // Others may read the topic although the projector does not.
  const hasTopic = feed === 'kafka' || brokers !== undefined;
  return [
    ...databaseChecks(known),
    ...ledgerChecks(known, ledgerUrl),
    ...tableChecks(known, ledgerUrl, feed),
    ...(hasTopic ? kafkaChecks({ databases: known, ledgerUrl, topic: kafkaTopic() }) : []),
  ];
}

const NOT_RUNNING: Check = {
  name: 'Base de datos',
  look: () => Promise.resolve({ detail: 'en esta máquina no hay un sistema en marcha', advice: 'Arránquelo con: npx quipu up.' }),
};
