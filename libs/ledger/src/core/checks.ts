import { Refusal, type Refused } from './decider.js';

/** Gathers everything wrong with a command, so that its sender mends it in one go. */
export class Checks {
  private readonly problems: Refused[] = [];

  /** Notes a problem unless the condition holds; tells whether it held. */
  that(condition: boolean, field: string, message: string): boolean {
    if (!condition) this.problems.push({ field, message });
    return condition;
  }

  /** Throws `Refusal` when something was noted. */
  done(): void {
    if (this.problems.length > 0) throw new Refusal(...this.problems);
  }
}

/** Throws `Refusal` for a single problem. */
export function refuse(field: string, message: string): never {
  throw new Refusal({ field, message });
}
