import type { SectionInput } from './input.js';
import type { Narrative, Section } from './model.js';
import { sortedBy } from './order.js';

/** Sections that hold only data: nobody writes there. */
const WITHOUT: readonly string[] = ['datos', 'notas'];

/** The section with its place to write, and one per action in the section of the actions. */
export function withNarratives(section: Section, { narratives, actions }: SectionInput): Section {
  if (!narratives || WITHOUT.includes(section.id)) return section;
  const place = (id: string, title: string): Narrative => ({ kind: 'narrative', id, title, text: textAt(narratives, id) });
  const own = place(`seccion/${section.id}`, `Comentario: ${section.title.toLowerCase()}`);
  const each = section.id === 'acciones' ? sortedBy(actions, ({ action }) => action) : [];
  const ofActions = each.map(({ action, name }) => place(`accion/${action}`, `${action} ${name}`));
  return { ...section, blocks: [...section.blocks, own, ...ofActions] };
}

function textAt(narratives: Readonly<Record<string, string>>, id: string): string {
  return Object.hasOwn(narratives, id) ? narratives[id]! : '';
}
