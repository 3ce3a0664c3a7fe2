import { run } from './command-line/run.js';
import { ignoreClosedPipes } from './screen/closed-pipes.js';
import { terminal } from './screen/terminal.js';

const LAST_WORDS_MS = 500;

ignoreClosedPipes();
process.exitCode = await run(process.argv.slice(2), terminal());
// A request that nobody waits for any more must not keep the process.
setTimeout(() => process.exit(), LAST_WORDS_MS).unref();
