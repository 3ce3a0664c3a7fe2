/** What a decision needs to know besides the investment's own history. */
export interface Surroundings {
  /** Codes of the actions in the entity's plans. */
  knownActions: ReadonlySet<string>;
  /** Day of the decision in America/Lima, ISO date. */
  today: string;
}
