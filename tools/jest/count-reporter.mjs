import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const RESULTS = fileURLToPath(new URL('../../.quipu/test-results/', import.meta.url));

/** Leaves one small file per run, so that `npm test` can print a single total for all packages. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    mkdirSync(RESULTS, { recursive: true });
    const kind = process.env.QUIPU_SPECS ?? 'test';
    const name = `${basename(resolve(process.cwd(), '..'))}-${basename(process.cwd())}-${kind}`;
    const { numPassedTests: passed, numPendingTests: skipped, testResults } = results;
    // A file that failed to load counts as one failure, or the total would call it nothing.
    const failed = results.numFailedTests + testResults.filter((file) => file.testExecError).length;
    writeFileSync(join(RESULTS, `${name}.json`), JSON.stringify({ name, passed, failed, skipped }));
  }
}
