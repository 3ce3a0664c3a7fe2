import { saySame } from '../text/free-text.js';
import { originOf } from './names.js';
import type { ReadBack, TextBack } from './read-back.js';

/** A place that was written both in the document and here since the document went out. */
export interface WrittenTwice {
  place: string;
  /** As it is here now. */
  here: string;
  /** As it came back. */
  document: string;
}

/** What was taken from an edited document, and what was not. */
export interface TakenBack extends Omit<ReadBack, 'narrative'> {
  /** Places that were written in the document, whose text is now in the draft. */
  accepted: string[];
  /** Places that were also written here since the document went out: they stay as they are here. */
  writtenTwice: WrittenTwice[];
}

export interface MergedBack {
  /** Texts to be taken, by place. */
  taken: Record<string, string>;
  /** Left as they are here: a person decides. */
  writtenTwice: WrittenTwice[];
}

/**
 * What of an edited document is to be taken, given the texts that are here now: what was written in it,
 * unless somebody wrote in the same place meanwhile. A place that the document did not touch stays as it is
 * here, also where it is newer than the document. Without its mark a text that differs counts as written.
 */
export function mergeBack(narrative: readonly TextBack[], here: Readonly<Record<string, string>>): MergedBack {
  const merged: MergedBack = { taken: {}, writtenTwice: [] };
  for (const { id: place, text, origin } of narrative) {
    const current = here[place] ?? '';
    if (saySame(text, current) || origin === originOf(text)) continue;
    if (origin === null || origin === originOf(current)) merged.taken[place] = text;
    else merged.writtenTwice.push({ place, here: current, document: text });
  }
  return merged;
}
