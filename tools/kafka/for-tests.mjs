import { whyNoKafka } from './java.mjs';

/**
 * The Kafka of a whole `npm test`: the one that QUIPU_TEST_KAFKA names, or a new one. Where there can
 * be none, one line says why and the specs that need it count as skipped; in CI that is a failure.
 */
export async function kafkaForTests() {
  const named = process.env.QUIPU_TEST_KAFKA;
  if (named) return { ok: true, bootstrap: named, stop: async () => undefined };
  const why = whyNoKafka();
  if (why === undefined) return startOne();
  return leaveOut(why);
}

async function startOne() {
  try {
    // Only here: before the installation there is no kafkajs yet.
    const { startKafka } = await import('./start-kafka.mjs');
    const kafka = await startKafka();
    return { ok: true, bootstrap: kafka.bootstrap.join(','), stop: kafka.stop };
  } catch (error) {
    return leaveOut(error.message);
  }
}

function leaveOut(why) {
  const inCi = process.env.CI === 'true';
  console.log(`${inCi ? '✗ Faltan' : '– Quedan fuera'} las pruebas con Kafka: ${why.replace(/\s*\n\s*/g, ' · ')}`);
  return { ok: !inCi, bootstrap: '', stop: async () => undefined };
}
