import type { FrozenFile } from '../contract/report-events.js';

/** What a decision needs to know besides its own history. */
export interface Surroundings {
  asker: { account: string; office: string; role: string };
  /** Ids of the places to write of this report; needed to submit a narrative. */
  places?: readonly string[];
  /** What was made and kept; needed to freeze. */
  made?: FrozenFile;
}
