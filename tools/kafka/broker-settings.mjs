import { securedListener } from './secured.mjs';

/** A small broker: nothing here is for speed, and nothing waits for a crowd. */
const SMALL = {
  'num.network.threads': 2,
  'num.io.threads': 2,
  'num.replica.fetchers': 1,
  'background.threads': 2,
  'offsets.topic.num.partitions': 4,
  'transaction.state.log.num.partitions': 2,
  'share.coordinator.state.topic.num.partitions': 1,
  'log.segment.bytes': 16 * 1024 * 1024,
  'log.index.size.max.bytes': 1024 * 1024,
  'group.initial.rebalance.delay.ms': 0,
  'group.min.session.timeout.ms': 1_000,
  'controller.quorum.election.timeout.ms': 1_000,
  'controller.quorum.fetch.timeout.ms': 2_000,
  'broker.session.timeout.ms': 4_000,
  'broker.heartbeat.interval.ms': 500,
  'auto.create.topics.enable': false,
  'message.max.bytes': 16 * 1024 * 1024,
};

/** `server.properties` of the node `id` (from 1); `nodes` are the ports of all. */
export function brokerSettings({ id, nodes, folder, certificate }) {
  const { broker, controller, secured } = nodes[id - 1];
  const copies = Math.min(3, nodes.length);
  return properties({
    'process.roles': 'broker,controller',
    'node.id': id,
    'controller.quorum.voters': nodes.map((node, i) => `${i + 1}@127.0.0.1:${node.controller}`).join(','),
    listeners: `CLIENTS://127.0.0.1:${broker},CONTROLLER://127.0.0.1:${controller}${certificate ? `,SECURED://127.0.0.1:${secured}` : ''}`,
    'listener.security.protocol.map': 'CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT,SECURED:SASL_SSL',
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'CLIENTS',
    'log.dirs': folder,
    'default.replication.factor': copies,
    'offsets.topic.replication.factor': copies,
    'transaction.state.log.replication.factor': copies,
    'transaction.state.log.min.isr': Math.max(1, copies - 1),
    'share.coordinator.state.topic.replication.factor': copies,
    'share.coordinator.state.topic.min.isr': Math.max(1, copies - 1),
    ...SMALL,
    ...(certificate ? securedListener(certificate.store) : {}),
  });
}

/** Errors only, on standard output, which the caller keeps in a file. */
export const LOG_SETTINGS = `<?xml version="1.0"?>
<Configuration status="error">
  <Appenders><Console name="out"><PatternLayout pattern="%d %p %m (%c{1})%n"/></Console></Appenders>
  <Loggers><Root level="warn"><AppenderRef ref="out"/></Root></Loggers>
</Configuration>
`;

const properties = (settings) =>
  Object.entries(settings).map(([name, value]) => `${name}=${String(value).replaceAll('\\', '/')}\n`).join('');
