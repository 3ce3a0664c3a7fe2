import { ParkedMessages } from '@quipu/streaming/parked';
import { relayStatus } from '@quipu/streaming/relay-status';
import type { Databases } from '../local/databases.js';
import type { Check, Finding } from './check.js';
import { withLedger } from './ledger-checks.js';
import { withPool } from './table-checks.js';

const LATE_SECONDS = 60;

export interface KafkaAsked {
  databases: Databases;
  ledgerUrl: string | undefined;
  topic: string;
}

/** What can be known of the topic without asking Kafka: how far the relay has come, and what could not be read. */
export function kafkaChecks(asked: KafkaAsked): Check[] {
  return [
    { name: 'Envío a Kafka', look: () => relay(asked), ifItFails: PREPARE },
    { name: 'Mensajes apartados', look: () => parked(asked), ifItFails: PREPARE },
  ];
}

const PREPARE = 'Revise la historia y la base de datos; si faltan tablas, prepárelas con: npx quipu migrate.';
const START_RELAY = 'Arranque el servicio relay, o revise su bitácora y si Kafka responde.';

async function relay({ databases, ledgerUrl, topic }: KafkaAsked): Promise<Finding> {
  const { position, head, lag } = await withPool(databases, (pool) => withLedger(databases, ledgerUrl, (ledger) => relayStatus(pool, ledger, topic)));
  if (lag.events === 0) return { detail: `al registro ${position} de ${head}, tema «${topic}»` };
  const detail = `faltan ${lag.events} registros en el tema «${topic}» (${Math.round(lag.seconds)} s)`;
  return lag.seconds < LATE_SECONDS ? { detail } : { detail, advice: START_RELAY };
}

async function parked({ databases, topic }: KafkaAsked): Promise<Finding> {
  const waiting = await withPool(databases, (pool) => new ParkedMessages(pool).count(topic));
  if (waiting === 0) return { detail: 'ninguno' };
  return { detail: `${waiting} sin leer en el tema «${topic}»`, advice: 'Pueden faltar registros en las tablas. Véalos con: npx quipu parked.' };
}
