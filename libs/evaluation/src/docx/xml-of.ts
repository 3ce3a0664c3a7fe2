import type { IContext, XmlComponent } from 'docx';

/** What a component of the library gives: its name, then attributes, elements and texts. */
type Plain = string | number | boolean | null | undefined | { readonly [name: string]: Plain } | readonly Plain[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** One component as XML, so that a large document never stands whole in memory. The library writes only whole documents. */
export function xmlOf(component: XmlComponent, context: IContext): string {
  return written(component.prepForXml(context) as Plain);
}

function written(plain: Plain): string {
  if (plain === null || plain === undefined) return '';
  if (typeof plain !== 'object') return escaped(String(plain));
  return Object.entries(plain).map(([name, content]) => elementOf(name, content as Plain)).join('');
}

function elementOf(name: string, content: Plain): string {
  const items = Array.isArray(content) ? (content as readonly Plain[]) : [content];
  const attributes = items.map(attributesOf).join('');
  const inside = items.filter((item) => !hasAttributes(item)).map(written).join('');
  return inside === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inside}</${name}>`;
}

function attributesOf(item: Plain): string {
  if (!hasAttributes(item)) return '';
  return Object.entries(item._attr).map(([name, value]) => (value === undefined || value === null ? '' : ` ${name}="${escaped(String(value))}"`)).join('');
}

function hasAttributes(item: Plain): item is { readonly _attr: { readonly [name: string]: Plain } } {
  return typeof item === 'object' && item !== null && '_attr' in item;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
