/** What a supervised process tells its supervisor when it can work. */
export interface ReadyMessage {
  type: 'ready';
  /** Where it answers, if it answers HTTP. */
  url?: string;
}

/** Does nothing when nobody supervises this process. */
export function reportReady(url?: string): void {
  const message: ReadyMessage = { type: 'ready', url };
  process.send?.(message);
}

export function isReadyMessage(message: unknown): message is ReadyMessage {
  return typeof message === 'object' && message !== null && (message as { type?: unknown }).type === 'ready';
}
