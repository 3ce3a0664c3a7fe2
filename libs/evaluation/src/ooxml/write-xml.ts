import { visible } from '../text/visible.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an XML part: what XML cannot hold, or would hide, is named, e.g. `[U+0007]`. */
export function xmlText(text: string): string {
  return visible(text).replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
