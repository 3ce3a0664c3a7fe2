/** Who acts: an account, in the office and with the role it held at that moment. */
export interface Actor {
  account: string;
  office: string;
  role: string;
  /** Authentication context class, when the identity provider states one. */
  acr?: string;
}

/** A supporting document, known by its bytes. `sha256` is 64 lowercase hex digits. */
export interface DocumentRef {
  title: string;
  number?: string;
  sha256?: string;
}

/** What a decider produces: the fact alone, without when, who or where. */
export interface DomainEvent<Type extends string = string, Data extends object = object> {
  type: Type;
  data: Data;
}

/** What surrounds every event of one command. All of it is immutable once recorded. */
export interface CommandContext {
  /** UUID. The same id sent twice has one effect and gets the first receipt. */
  commandId: string;
  /** UUID of the conversation the command belongs to; a command that starts one uses its own id. */
  correlationId: string;
  actor: Actor;
  /** Executing unit, six digits. */
  entity: string;
  /** When the fact holds: ISO instant, UTC. */
  validAt: string;
  reason?: string;
  documents: DocumentRef[];
}

/** An event as the ledger keeps it. */
export interface RecordedEvent<Type extends string = string, Data extends object = object>
  extends DomainEvent<Type, Data> {
  /** UUID, derived from the command id and the event's place in it. */
  id: string;
  /** `<entity>.<kind>-<code>` */
  stream: string;
  /** Place in its stream, from 1, without gaps. */
  version: number;
  /** Place in the whole ledger: strictly increasing in commit order. */
  position: number;
  schemaVersion: number;
  entity: string;
  actor: Actor;
  validAt: string;
  /** When it was learned: ISO instant, UTC; never decreases with position. */
  recordedAt: string;
  correlationId: string;
  /** The command that caused it. */
  causationId: string;
  reason?: string;
  documents: DocumentRef[];
}
