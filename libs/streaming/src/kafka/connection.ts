import type { Kafka as Client, LogEntry, SASLOptions } from 'kafkajs';
import { Kafka, logLevel } from './kafkajs.js';

export interface KafkaConnection {
  /** `host:port`, one or several: any that answers names the rest. */
  brokers: readonly string[];
  /** How the brokers' logs call this program. */
  clientId: string;
  /** Encrypted when present; certificates as PEM text. Without `ca`, the authorities that Node trusts. */
  tls?: { ca?: string; cert?: string; key?: string };
  sasl?: { mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512'; username: string; password: string };
  /** What the client has to complain of; what it fails from is thrown besides. */
  onComplaint?: (message: string, detail: unknown) => void;
}

/** Milliseconds. A broker that is silent for longer counts as away. */
const CONNECT_LIMIT = 5_000;
const REQUEST_LIMIT = 30_000;
/** Few and short: whoever uses the client begins again, from what is known to be kept, and says so. */
const RETRY = { retries: 3, initialRetryTime: 100, maxRetryTime: 1_000 };

export function openKafka({ brokers, clientId, tls, sasl, onComplaint }: KafkaConnection): Client {
  return new Kafka({
    brokers: [...brokers],
    clientId,
    ssl: tls ? { ca: tls.ca, cert: tls.cert, key: tls.key } : undefined,
    sasl: sasl as SASLOptions | undefined,
    connectionTimeout: CONNECT_LIMIT,
    requestTimeout: REQUEST_LIMIT,
    retry: RETRY,
    logLevel: logLevel.ERROR,
    logCreator: () => ({ log }: LogEntry) => onComplaint?.(log.message, log),
  });
}
