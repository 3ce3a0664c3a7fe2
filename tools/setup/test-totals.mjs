import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { ROOT } from './run-step.mjs';

/** Where Jest's runs leave their counts (tools/jest/count-reporter.mjs). */
export const RESULTS = `${ROOT}.quipu/test-results/`;

export function forgetResults() {
  rmSync(RESULTS, { recursive: true, force: true });
}

/** The sum over all packages. */
export function sumResults() {
  const files = existsSync(RESULTS) ? readdirSync(RESULTS) : [];
  const counts = files.map((name) => JSON.parse(readFileSync(`${RESULTS}${name}`, 'utf8')));
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}
