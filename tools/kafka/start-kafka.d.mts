export interface RunningKafka {
  bootstrap: string[];
  /** The other door, where it was asked for. */
  secured?: { bootstrap: string[]; ca: string; username: string; password: string };
  stop(): Promise<void>;
  /** With −9. `i` from 0. */
  kill(i: number): Promise<void>;
  restart(i: number): Promise<void>;
}

export function startKafka(options?: { brokers?: 1 | 3; secured?: boolean }): Promise<RunningKafka>;
