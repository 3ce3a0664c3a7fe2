import type { FrozenFile } from '../contract/report-events.js';

/** What a decision needs to know besides its own history. */
export interface Surroundings {
  asker: { account: string; office: string; role: string };
  /** Ids of the places to write of this report; needed to submit a narrative. */
  places?: readonly string[];
  /** Texts by place; needed to submit those that were saved. */
  drafts?: Readonly<Record<string, string>>;
  /** What was made and kept; needed to freeze. */
  made?: FrozenFile;
  /** The file that was signed and kept; needed to sign. */
  signature?: SignedFile;
}

export interface SignedFile {
  /** The file that it continues. */
  previousSha256: string;
  signedSha256: string;
  bytes: number;
  /** How it was signed. */
  adapter: string;
}
