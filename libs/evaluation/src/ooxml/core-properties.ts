import type { ReportMeta } from '../document/model.js';
import { xmlText, XML } from './write-xml.js';

/** `docProps/core.xml`. Its dates are the cut's: no clock enters the file. */
export function coreProperties({ entity, cut }: ReportMeta, title: string): string {
  const date = `${(cut.recordedAt ?? `${cut.validDate}T00:00:00Z`).slice(0, 19)}Z`;
  const dated = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${xmlText(date)}</dcterms:${name}>`;
  return (
    `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(entity.name)}</dc:creator><dc:language>es-PE</dc:language>` +
    `<cp:lastModifiedBy>${xmlText(entity.name)}</cp:lastModifiedBy>${dated('created')}${dated('modified')}</cp:coreProperties>`
  );
}
