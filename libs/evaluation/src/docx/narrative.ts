import { HeadingLevel, Paragraph, TextRun, type FileChild } from 'docx';
import type { Narrative } from '../document/model.js';
import { paragraphsOf } from '../text/paragraphs.js';
import { visible } from '../text/visible.js';
import { Element, inline } from './element.js';
import { SIZE_NOTE, SOFT } from './looks.js';
import type { Places } from './places.js';

/**
 * A place to write between a heading and a closing line. The bookmark opens after the heading's text
 * and closes in the closing line, so that any paragraph written between them is part of it, also where
 * the editor knows nothing of content controls.
 */
export function narrativeDocx({ id, title, text }: Narrative, places: Places): FileChild[] {
  const heading = places.hold(`comentario/${id}`, [{ text: title }]);
  const closing = places.hold(`comentario/${id}/fin`, [{ text: 'Fin del texto libre.', size: SIZE_NOTE, color: SOFT }]);
  const { open, properties, close } = places.narrative(id, text);
  const written = paragraphsOf(text);
  const paragraphs = (written.length > 0 ? written : ['']).map((paragraph) => new Paragraph({ children: [new TextRun(visible(paragraph))] }));
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_3, children: [...heading, ...open] }),
    new Element('w:sdt', undefined, [properties, inline('w:sdtContent', undefined, paragraphs)]),
    new Paragraph({ children: [...close, ...closing] }),
  ];
}
