/** The streams of events: `<entity>.<kind>-<code>`. Everything else on the server is not history. */
export const EVENT_STREAMS = '^[0-9]{6}\\.';

/** One entry for each thousand events: where they lie, and when they were recorded. */
export const POSITIONS_STREAM = 'quipu-positions';

/** What was attempted under a command's id. */
export function commandStream(commandId: string): string {
  return `command-${commandId}`;
}
