// One task in a process of its own: its name as argument, its request on standard input, its result on
// standard output. What can be expected to fail is told on standard error as JSON, with exit code 3.
import { buffer } from 'node:stream/consumers';
import { EXPECTED, answer } from '../dist/apart/answer.js';

try {
  process.stdout.write(await answer(process.argv[2], await buffer(process.stdin)));
} catch (problem) {
  const expected = problem.name === 'UnreadableFile';
  process.stderr.write(expected ? JSON.stringify({ name: problem.name, message: problem.message }) : String(problem.stack));
  process.exitCode = expected ? EXPECTED : 1;
}
