import { setTimeout as wait } from 'node:timers/promises';
import { EXIT, FailedCommand } from '../failed-command.js';
import { reasonOf } from '../local/system-failure.js';

export interface Patience {
  /** How long to insist when the service does not answer. */
  totalMs: number;
  /** Told before each new try. */
  onRetry?: (why: string) => void;
}

const ONE_TRY_MS = 30_000;
const FIRST_WAIT_MS = 150;
const LONGEST_WAIT_MS = 4_000;
/** The same request may be sent again: a conflict of versions, an overload, a service that is starting. */
const WORTH_RETRYING = new Set([408, 409, 425, 429, 502, 503, 504]);

/**
 * Sends a request that can be repeated without harm (a reading, or a command with its
 * Idempotency-Key) until it is answered or patience ends. The last answer is returned as it is.
 */
export async function patientFetch(url: string, init: RequestInit, { totalMs, onRetry }: Patience): Promise<Response> {
  const deadline = Date.now() + totalMs;
  for (let pause = FIRST_WAIT_MS; ; pause = Math.min(pause * 2, LONGEST_WAIT_MS)) {
    const answer = await oneTry(url, init);
    const isFinal = answer instanceof Response && !WORTH_RETRYING.has(answer.status);
    if (isFinal) return answer;
    if (Date.now() + pause > deadline) {
      if (answer instanceof Response) return answer;
      throw unreachable(url, answer.code);
    }
    onRetry?.(answer instanceof Response ? `respondió ${answer.status}` : 'no responde');
    await wait(Math.max(pause, answer instanceof Response ? retryAfterMs(answer) : 0));
  }
}

/** A connection that failed is known by its code, such as ECONNREFUSED. */
async function oneTry(url: string, init: RequestInit): Promise<Response | { code: string }> {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(ONE_TRY_MS) });
  } catch (error) {
    const { cause, name } = error as { cause?: { code?: unknown }; name?: string };
    return { code: typeof cause?.code === 'string' ? cause.code : (name ?? '') };
  }
}

function retryAfterMs(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? 0);
  return Number.isFinite(seconds) ? Math.min(seconds * 1000, LONGEST_WAIT_MS) : 0;
}

function unreachable(url: string, code: string): FailedCommand {
  return new FailedCommand(
    `No se pudo hablar con ${new URL(url).origin} (${reasonOf(code)}).`,
    'Si el sistema está en esta máquina, arránquelo con: npx quipu up. Si está en otra, revise QUIPU_COMMANDS_URL y QUIPU_QUERIES_URL.',
    EXIT.unavailable,
  );
}
