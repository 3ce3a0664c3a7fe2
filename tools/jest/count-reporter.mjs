import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/**
 * Under `npm test`, leaves one small file per run in QUIPU_TEST_RESULTS, so that a single total
 * for all packages can be printed. Runs by hand leave nothing.
 */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const folder = process.env.QUIPU_TEST_RESULTS;
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    const name = `${basename(resolve(process.cwd(), '..'))}-${basename(process.cwd())}-${process.env.QUIPU_SPECS ?? 'test'}`;
    const { numPassedTests: passed, testResults } = results;
    const skipped = results.numPendingTests + results.numTodoTests;
    // A file that failed to load counts as one failure, or the total would call it nothing.
    const failed = results.numFailedTests + testResults.filter((file) => file.testExecError).length;
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ name, passed, failed, skipped }));
  }
}
