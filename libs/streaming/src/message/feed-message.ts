/** What a message carries besides key and value. */
export const HEADER = {
  position: 'position',
  previous: 'previous',
  type: 'type',
  contentType: 'content-type',
  mark: 'mark',
} as const;

export const EVENT_CONTENT = 'application/json';
export const MARK_CONTENT = 'application/vnd.quipu.mark+json';

/** How far what was sent reaches. */
export interface Mark {
  position: number;
  /** Of the event there: ISO instant, UTC. */
  recordedAt: string;
}

/** A message as it is sent. */
export interface FeedMessage {
  partition: number;
  /** The entity; null for a mark. */
  key: string | null;
  value: string;
  headers: Readonly<Record<string, string>>;
}

/** A message as it arrives, from whomever: nothing about it is certain. */
export interface ArrivedMessage {
  partition: number;
  /** Place in its partition: a decimal too large for a number. */
  offset: string;
  key: Buffer | null;
  value: Buffer | null;
  /** A name may come several times. */
  headers: Readonly<Record<string, readonly Buffer[]>>;
}
