import { createInterface } from 'node:readline/promises';
import type { Screen } from './screen.js';

const CLEAR_LINE = '\r\u001b[2K';

/** The real screen. */
export function terminal(): Screen {
  let current: string | undefined;
  const live = process.stderr.isTTY === true;
  const leaveProgress = () => {
    if (current !== undefined) process.stderr.write(live ? '\n' : `${current}\n`);
    current = undefined;
  };
  return {
    out: (...lines) => {
      leaveProgress();
      process.stdout.write(lines.map((line) => `${line}\n`).join(''));
    },
    say: (...lines) => {
      leaveProgress();
      process.stderr.write(lines.map((line) => `${line}\n`).join(''));
    },
    progress: (line) => {
      current = line;
      if (live) process.stderr.write(CLEAR_LINE + line);
    },
    progressDone: leaveProgress,
    ask,
  };
}

async function ask(question: string): Promise<boolean | null> {
  if (!process.stdin.isTTY) return null;
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await reader.question(`${question} [s/N] `);
    return /^s(í|i)?$/i.test(answer.trim());
  } catch {
    return false;
  } finally {
    reader.close();
  }
}
