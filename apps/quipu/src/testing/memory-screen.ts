import type { Screen } from '../screen/screen.js';

export interface MemoryScreen extends Screen {
  written: string[];
  said: string[];
}

/** Keeps what a command writes; nobody answers its questions unless told how. */
export function memoryScreen(answer: boolean | null = null): MemoryScreen {
  const written: string[] = [];
  const said: string[] = [];
  return {
    written,
    said,
    out: (...lines) => void written.push(...lines),
    say: (...lines) => void said.push(...lines),
    progress: () => undefined,
    progressDone: () => undefined,
    ask: (question) => {
      said.push(question);
      return Promise.resolve(answer);
    },
  };
}
