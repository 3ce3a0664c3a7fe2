/**
 * `npm test`: everything that must hold before a change is accepted, and exactly what CI runs.
 * Its last line is the total of tests.
 */
import { kafkaForTests } from './kafka/for-tests.mjs';
import { build } from './setup/build.mjs';
import { install } from './setup/install.mjs';
import { requireNode } from './setup/require-node.mjs';
import { npm, nx, runStep } from './setup/run-step.mjs';
import { describeFailure, forgetResults, RESULTS, sumResults } from './setup/test-totals.mjs';

requireNode();
forgetResults();
const well = (await install()) && (await build()) && (await checks());
const { passed, failed, skipped, failures } = sumResults();
for (const failure of failures) console.log(`\n${describeFailure(failure)}`);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(well && failed === 0 && passed > 0 ? 0 : 1);

/** All of them, even when one fails: each says something else. Kafka takes its time to start meanwhile. */
async function checks() {
  const kafka = kafkaForTests();
  const [typecheck, lint] = await Promise.all([
    runStep('Comprobando los tipos', npm('run', '--silent', 'typecheck')),
    runStep('Comprobando el estilo y los límites entre partes', npm('run', '--silent', 'lint')),
  ]);
  const docker = await runStep('Revisando los contenedores', [process.execPath, 'tools/docker/check.mjs'], { show: true });
  return (await tests(await kafka)) && typecheck && lint && docker;
}

/** One PostgreSQL and one Kafka for all packages: starting one for each would take longer than their tests. */
async function tests(kafka) {
  const { startTestServer } = await import(new URL('../libs/platform/dist/testing/index.js', import.meta.url).href);
  const server = await startTestServer();
  const stop = () => Promise.all([server.stop(), kafka.stop()]);
  const interrupted = () => void stop().finally(() => process.exit(130));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  const env = { QUIPU_TEST_POSTGRES: server.adminUrl, QUIPU_TEST_KAFKA: kafka.bootstrap, QUIPU_TEST_RESULTS: RESULTS };
  try {
    const unit = await runStep('Probando cada paquete', nx('run-many', '-t', 'test', '--outputStyle=static'), { show: true, env });
    const whole = await runStep('Probando el sistema entero', nx('run-many', '-t', 'e2e', '--parallel=1', '--outputStyle=static'), { show: true, env });
    return unit && whole && kafka.ok;
  } finally {
    await stop();
  }
}
