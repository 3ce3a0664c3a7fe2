import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './run-step.mjs';

/** Where Jest's runs leave their counts (tools/jest/count-reporter.mjs). */
export const RESULTS = `${ROOT}.quipu/test-results/`;

/** Of each failure's text: enough to tell what was expected and where. */
const LINES = 25;

export function forgetResults() {
  rmSync(RESULTS, { recursive: true, force: true });
}

/** The sum over all packages, and each failure of any of them. */
export function sumResults() {
  const files = existsSync(RESULTS) ? readdirSync(RESULTS).sort() : [];
  const results = files.map((name) => JSON.parse(readFileSync(`${RESULTS}${name}`, 'utf8')));
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), failures: results.flatMap(({ failures }) => failures) };
}

/** Said again at the end, since the output of a whole run is long and often only its end is kept. */
export function describeFailure({ file, test, why }) {
  const lines = stripVTControlCharacters(why).trim().split('\n').slice(0, LINES);
  return [`✗ ${file}${test && ` › ${test}`}`, ...lines.map((line) => `  ${line}`)].join('\n');
}
