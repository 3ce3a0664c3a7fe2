import { kafkaSettings, readConfig } from '@quipu/platform';
import { openPool } from '@quipu/platform/database';
import { ParkedMessages } from '@quipu/streaming/parked';
import { EXIT, FailedCommand } from '../failed-command.js';
import { requireDatabases } from '../local/databases.js';

export interface Parked {
  topic: string;
  messages: ParkedMessages;
}

/** SQLSTATE: a table, or its schema, is not there. */
const NOT_THERE = new Set(['42P01', '3F000']);

/** The messages of the topic that the environment names. */
export async function withParked<Result>(work: (parked: Parked) => Promise<Result>): Promise<Result> {
  const pool = openPool({ connectionString: requireDatabases().projectorUrl, max: 1, application_name: 'quipu-parked', connectionTimeoutMillis: 10_000 });
  try {
    return await work({ topic: kafkaTopic(), messages: new ParkedMessages(pool) });
  } catch (error) {
    if (!NOT_THERE.has((error as { code?: string }).code ?? '')) throw error;
    throw new FailedCommand('Falta preparar la base de datos.', 'Prepárela con: npx quipu migrate', EXIT.refused);
  } finally {
    await pool.end();
  }
}

export function kafkaTopic(environment: NodeJS.ProcessEnv = process.env): string {
  return readConfig({ topic: kafkaSettings.kafkaTopic }, environment).topic;
}
