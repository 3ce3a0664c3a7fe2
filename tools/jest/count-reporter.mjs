import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Under `npm test`, leaves one small file per run in QUIPU_TEST_RESULTS, so that a single total
 * for all packages, and what failed in any of them, can be printed at the end. Runs by hand leave nothing.
 */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const folder = process.env.QUIPU_TEST_RESULTS;
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    const name = `${basename(resolve(process.cwd(), '..'))}-${basename(process.cwd())}-${process.env.QUIPU_SPECS ?? 'test'}`;
    const { numPassedTests: passed, testResults } = results;
    const skipped = results.numPendingTests + results.numTodoTests;
    const failures = testResults.flatMap(failuresOf);
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ name, passed, failed: failures.length, skipped, failures }));
  }
}

/** A file that failed to load counts as one failure, or the total would call it nothing. */
function failuresOf({ testFilePath, testExecError, failureMessage, testResults }) {
  const file = relative(ROOT, testFilePath);
  if (testExecError) return [{ file, test: '', why: failureMessage ?? String(testExecError.message) }];
  return testResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => ({ file, test: fullName, why: failureMessages.join('\n') }));
}
