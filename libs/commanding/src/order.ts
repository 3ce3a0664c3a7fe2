import type { Actor } from '@quipu/ledger';

/** What surrounds a command sent over HTTP: who, for which entity, under which id, when it arrived. */
export interface Order {
  /** Executing unit, six digits. */
  entity: string;
  /** The `Idempotency-Key` of the request. */
  commandId: string;
  correlationId: string;
  actor: Actor;
  /** ISO instant, UTC. */
  receivedAt: string;
}

/** A command on its way through the CommandBus: the order and the body the sender wrote. */
export abstract class OrderOf<Body> {
  constructor(
    readonly order: Order,
    readonly body: Body,
  ) {}
}
