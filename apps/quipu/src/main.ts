import { run } from './command-line/run.js';
import { terminal } from './screen/terminal.js';

process.exitCode = await run(process.argv.slice(2), terminal());
