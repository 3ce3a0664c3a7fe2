import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** An acknowledged command, as its sender remembers it. */
export interface Acknowledged {
  key: string;
  stream: string;
  version: number;
  position: number;
}

export interface Storm {
  acknowledged: readonly Acknowledged[];
  /** Refusals that no failure of a process excuses. */
  refusals: readonly string[];
  /** No new command is begun; those under way are sent until they are answered. */
  calm(): Promise<void>;
}

const PLAN = 'PEI-2025-2030';
/** Between attempts, as a client that means well. */
const PATIENCE_MS = 50;
/** Between commands: all senders together still keep some under way at any moment, and the history stays one that is soon read again. */
const BREATH_MS = 25;
let storms = 0;

/**
 * Senders that correct indicators one after another. Each repeats a command with its key until it
 * has a receipt, whatever happens to the services meanwhile: as the loader and any careful client do.
 */
export function raiseStorm(commandsUrl: string, token: string, indicators: readonly string[]): Storm {
  const acknowledged: Acknowledged[] = [];
  const refusals: string[] = [];
  let raging = true;
  storms += 1;
  const mark = storms;

  // A value of its own for each turn and storm: a correction that changes nothing is rightly refused.
  async function sender(indicator: string): Promise<void> {
    for (let turn = 1; raging; turn += 1) {
      await sendUntilAnswered(indicator, turn);
      await pause(BREATH_MS);
    }
  }

  async function sendUntilAnswered(indicator: string, turn: number): Promise<void> {
    const key = randomUUID();
    for (;;) {
      const answer = await attempt(commandsUrl, token, key, indicator, `${turn % 90}.${mark}`);
      if (answer?.status === 201) {
        const { stream, version, position } = (await answer.json()) as Acknowledged;
        acknowledged.push({ key, stream, version, position });
        return;
      }
      if (answer && answer.status < 500 && answer.status !== 409) {
        refusals.push(`${answer.status}: ${await answer.text()}`);
        return;
      }
      await pause(PATIENCE_MS);
    }
  }

  const senders = indicators.map(sender);
  return {
    acknowledged,
    refusals,
    async calm() {
      raging = false;
      await Promise.all(senders);
    },
  };
}

/** Undefined when there was no answer: the outcome is unknown, and the same key is sent again. */
async function attempt(url: string, token: string, key: string, indicator: string, value: string): Promise<Response | undefined> {
  const body = {
    plan: PLAN,
    indicator,
    period: '2025-S1',
    value,
    reason: 'Prueba de caídas',
    documents: [{ title: 'Prueba de caídas' }],
  };
  try {
    return await fetch(`${url}/v1/300711/commands/correct-value`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': key },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(15_000),
    });
  } catch {
    return undefined;
  }
}
