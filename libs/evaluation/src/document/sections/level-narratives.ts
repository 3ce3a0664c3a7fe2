import type { ActionAdvanceRow } from '@quipu/planning';
import type { Level } from '@quipu/rules';
import { grouped } from '../grouped.js';
import type { SectionInput } from '../input.js';
import type { Block } from '../model.js';
import { listed, SHOWN_APART } from '../lists.js';
import { headingOf, placeToWrite } from '../narratives.js';
import { sortedBy } from '../order.js';
import { scalesOf } from '../period.js';
import { ruleNote } from '../rule.js';
import { count, LEVELS, LEVEL_WORD } from '../words.js';

/** The best level first, as the official form tells them: which actions stand there, and what the entity says of it. */
export function levelNarratives(input: SectionInput): Block[] {
  const [scale] = scalesOf(input.period);
  const { name } = input.ruleSet.scales[scale];
  const levels = grouped(sortedBy(input.actions, ({ action }) => action), ({ levels: of }) => [of.reported[scale]]);
  const said = LEVELS.toReversed().flatMap((level) => levelBlocks(level, levels.get(level) ?? [], input));
  return [headingOf(3, `Lectura por nivel (${name.toLowerCase()}, avance reportado)`), ...said, ...withoutLevel(levels.get(null) ?? [])];
}

function levelBlocks(level: Level, actions: readonly ActionAdvanceRow[], input: SectionInput): Block[] {
  const band = bandText(level, input);
  const which = actions.length > 0 ? `${count(actions.length, 'acción', 'acciones')}: ${listed(actions.map(({ action }) => action), SHOWN_APART)}.` : 'ninguna acción.';
  return [
    { kind: 'paragraph', text: `${LEVEL_WORD[level]} (${band}): ${which} ${ruleNote(input.ruleSet)}` },
    ...placeToWrite(input, `seccion/nivel-${level}`, `Comentario: nivel ${level}`),
  ];
}

function withoutLevel(actions: readonly ActionAdvanceRow[]): Block[] {
  if (actions.length === 0) return [];
  return [{ kind: 'paragraph', text: `Sin nivel (sin dato o no aplicable, que no es 0): ${count(actions.length, 'acción', 'acciones')}: ${listed(actions.map(({ action }) => action))}.` }];
}

/** «de 30 % a menos de 50 %». */
function bandText(level: Level, { period, ruleSet }: SectionInput): string {
  const { bands } = ruleSet.scales[scalesOf(period)[0]];
  const place = bands.findIndex((band) => band.level === level);
  const next = bands[place + 1];
  return next ? `de ${bands[place]!.from} % a menos de ${next.from} %` : `desde ${bands[place]!.from} %`;
}
