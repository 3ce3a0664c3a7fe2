import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';

const RESULTS = new URL('../../.quipu/test-results/', import.meta.url).pathname;

/** Leaves one small file per run, so that `npm test` can print a single total for all packages. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    mkdirSync(RESULTS, { recursive: true });
    const name = `${basename(resolve(process.cwd(), '..'))}-${basename(process.cwd())}`;
    const { numPassedTests: passed, numPendingTests: skipped, testResults } = results;
    // A file that failed to load counts as one failure, or the total would call it nothing.
    const failed = results.numFailedTests + testResults.filter((file) => file.testExecError).length;
    writeFileSync(`${RESULTS}${name}.json`, JSON.stringify({ name, passed, failed, skipped }));
  }
}
