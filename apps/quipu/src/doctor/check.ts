/** One thing that must be well for the system to work. */
export interface Check {
  name: string;
  /** What was found, in Spanish. Throws, or gives `advice`, when it is not well. */
  look(): Promise<Finding>;
  /** What to do when it throws; by default, to start the system. */
  ifItFails?: string;
}

export interface Finding {
  detail: string;
  /** What to do; absent when all is well. */
  advice?: string;
}

export interface CheckResult {
  name: string;
  ok: boolean;
  detail: string;
  advice?: string;
}

const ONE_CHECK_MS = 15_000;

/** All of them, each by itself: one that fails says nothing of the others. */
export function runChecks(checks: readonly Check[]): Promise<CheckResult[]> {
  return Promise.all(checks.map(runCheck));
}

async function runCheck({ name, look, ifItFails = 'Arranque el sistema con: npx quipu up.' }: Check): Promise<CheckResult> {
  try {
    const found = await Promise.race([look(), tooLong()]);
    return { name, ok: found.advice === undefined, ...found };
  } catch (error) {
    const detail = error instanceof Error && error.message !== '' ? error.message : String(error);
    return { name, ok: false, detail, advice: ifItFails };
  }
}

function tooLong(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(`no respondió en ${ONE_CHECK_MS / 1000} segundos`)), ONE_CHECK_MS).unref();
  });
}
