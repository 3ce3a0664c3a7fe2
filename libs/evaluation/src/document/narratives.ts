import type { SectionInput } from './input.js';
import type { Narrative } from './model.js';

/** The place to write of an id, filled with what was written there; none when the report has no places to write. */
export function placeToWrite({ narratives, fields }: SectionInput, id: string, title: string): Narrative[] {
  if (!narratives) return [];
  const written = Object.hasOwn(narratives, id) ? narratives[id]! : '';
  return [{ kind: 'narrative', id, title, ...fields.fill(written) }];
}

export function headingOf(level: 2 | 3, title: string): { kind: 'heading'; level: 2 | 3; title: string } {
  return { kind: 'heading', level, title };
}
