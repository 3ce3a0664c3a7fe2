import { createHash } from 'node:crypto';
import { onPaper } from '../text/free-text.js';

/** Word refuses longer tags. */
const LONGEST_TAG = 64;
/** A bookmark's name has 40 characters at most. */
const ORIGIN_LENGTH = 8;

/** Tag of a content control that holds a figure or text of the system, e.g. `q:table/objetivos/OEI.01/indicador`. */
export function boundTag(path: string): string {
  return shortened(`q:${path}`);
}

/** Tag of a content control that holds free text, e.g. `n:accion/AEI.01.01`. */
export function narrativeTag(id: string): string {
  return shortened(`n:${id}`);
}

/**
 * The bookmark around a control. LibreOffice up to 7.4 drops the tags of controls and keeps bookmarks;
 * Word keeps both. Word takes 40 letters, digits and underscores.
 */
export function bookmarkOf(tag: string): string {
  return `quipu_${digest(tag, 24)}`;
}

/**
 * A second bookmark around a free text, that says which text the document went out with: when it comes
 * back, what was written in it is told from what somebody wrote here meanwhile.
 */
export function originBookmarkOf(tag: string, text: string): string {
  return `${originPrefixOf(tag)}${originOf(text)}`;
}

/** What `originBookmarkOf` begins with, whatever the text. */
export function originPrefixOf(tag: string): string {
  return `${bookmarkOf(tag)}_`;
}

/** Short print of a free text, the same however its lines are broken and spaced. */
export function originOf(text: string): string {
  return digest(onPaper(text), ORIGIN_LENGTH);
}

/** `Avance tipo I (%)` → `avance-tipo-i` */
export function slug(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** A row's first text as part of a path: codes stay as they are. */
export function rowKey(text: string): string {
  return /^[A-Za-z0-9.-]{1,32}$/.test(text) ? text : slug(text).slice(0, 32);
}

function shortened(tag: string): string {
  return tag.length <= LONGEST_TAG ? tag : `${tag.slice(0, LONGEST_TAG - 17)}~${digest(tag, 16)}`;
}

function digest(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
