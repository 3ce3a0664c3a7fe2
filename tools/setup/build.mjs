import { nx, runStep } from './run-step.mjs';

/** Builds what changed since the last time. */
export function build() {
  return runStep('Compilando', nx('run-many', '-t', 'build', '--outputStyle=static'));
}
