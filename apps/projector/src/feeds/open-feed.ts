import type { Ledger } from '@quipu/ledger';
import type { Logger } from '@quipu/platform';
import type pg from 'pg';
import type { ProjectorConfig } from '../config.js';
import type { Agenda } from '../watch/agenda.js';
import type { Feed } from './feed.js';
import { LedgerFeed } from './ledger-feed.js';
import { TableCare } from './table-care.js';

/** The feed that the configuration names. */
export async function openFeed(config: ProjectorConfig, ledger: Ledger, pool: pg.Pool, agenda: Agenda, logger: Logger): Promise<Feed> {
  const care = new TableCare({ connectionString: config.databaseUrl, ledger, logger, onApplied: (page) => agenda.applied(page) });
  if (!config.kafka) return new LedgerFeed(config, ledger, care, logger);
  // Kafka's client only where it is asked for.
  const { KafkaFeed } = await import('./kafka-feed.js');
  return new KafkaFeed(config, config.kafka, ledger, pool, care, () => agenda.addEveryone(), logger);
}
