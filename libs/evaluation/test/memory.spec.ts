import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildEvaluationReport } from '../src/index.js';
import { packed } from '../src/apart/message.js';
import { TASKS, type TaskName } from '../src/apart/task.js';
import { manyActions } from './support/many.js';

/** Runs the built package. */
const PROGRAM = fileURLToPath(new URL('../bin/apart.mjs', import.meta.url));
const MEBIBYTE = 2 ** 20;
/** Tells, when the process ends, the most memory that it ever had, in kibibytes. */
const TELL = 'data:text/javascript,process.on("exit",()=>process.stderr.write("PEAK"+process.resourceUsage().maxRSS))';

/** What a task takes in a process of its own: MiB at its peak. */
function cost(task: TaskName, data: unknown): { bytes: number; peak: number } {
  const { heap, flags = [] } = TASKS[task];
  const args = [`--max-old-space-size=${heap}`, ...flags, '--import', TELL, PROGRAM, task];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { input: packed({ data }), env: { PATH: process.env['PATH'], MALLOC_ARENA_MAX: '1' }, maxBuffer: 64 * MEBIBYTE });
  if (status !== 0) throw new Error(stderr.toString());
  return { bytes: stdout.length, peak: Number(/PEAK(\d+)$/.exec(stderr.toString())![1]) / 1_024 };
}

const input = manyActions(50);
const report = buildEvaluationReport({ ...input, narratives: Object.fromEntries(input.actions.map(({ action }) => [`accion/${action}`, 'La obra avanza y falta su liquidación. '.repeat(5)])) });

it.each<[TaskName, unknown]>([
  ['pdf', report],
  ['docx', report],
  ['xlsx-pei', input],
])('a thousand actions as %s take less than 512 MB', (task, data) => {
  expect(input.actions).toHaveLength(1_000);
  const { bytes, peak } = cost(task, data);
  expect(bytes).toBeGreaterThan(50_000);
  expect(peak).toBeLessThan(512);
});
