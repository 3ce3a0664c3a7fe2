import { setTimeout as wait } from 'node:timers/promises';

/** What `GET /status` of the projector says of the alerts. */
interface Status {
  head: number;
  alerts: { state: string; pending: number; position: number };
}

const LONGEST_MS = 15_000;
const BETWEEN_LOOKS_MS = 150;

/** Waits until the alerts of what is recorded now have been looked at, so that the first report has them; not for ever. */
export async function alertsKept(projector: string, longestMs = LONGEST_MS): Promise<void> {
  const deadline = Date.now() + longestMs;
  const recorded = (await statusOf(projector))?.head ?? 0;
  while (Date.now() < deadline) {
    const alerts = (await statusOf(projector))?.alerts;
    if (alerts && alerts.pending === 0 && alerts.position >= recorded) return;
    await wait(BETWEEN_LOOKS_MS);
  }
}

async function statusOf(projector: string): Promise<Status | undefined> {
  const response = await fetch(`${projector}/status`).catch(() => undefined);
  return response?.ok ? ((await response.json()) as Status) : undefined;
}
