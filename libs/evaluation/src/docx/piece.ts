import type { FileChild, IContext, TableRow } from 'docx';
import { xmlOf } from './xml-of.js';

/**
 * What a block is written as, in order. A long table comes as its opening, its rows one by one and its
 * end, so that only one row at a time stands in memory.
 */
export type Piece = FileChild | TableRow | { opens: FileChild } | { closes: string };

export function pieceXml(piece: Piece, context: IContext): string {
  if ('closes' in piece) return `</${piece.closes}>`;
  if ('opens' in piece) return xmlOf(piece.opens, context).replace(/<\/[^>]*>$/, '');
  return xmlOf(piece, context);
}
