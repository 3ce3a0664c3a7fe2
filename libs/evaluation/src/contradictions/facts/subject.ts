import type { KnownAction, Knowledge } from '../knowledge.js';
import type { Sentence } from '../document.js';
import { actionCodes } from '../parse/headings.js';
import { stems } from './words.js';

/** Codes of actions written in a text, in order, without repeats. */
export function actionsNamed(text: string): string[] {
  return [...new Set(actionCodes(text))];
}

/** The one action that a sentence is about: the only one it names, or else that of its part; null if not clear. */
export function aboutAction(sentence: Sentence, knowledge: Knowledge): KnownAction | null {
  const named = actionsNamed(sentence.text);
  const codes = named.length > 0 ? named : sentence.topic;
  if (codes.length !== 1) return null;
  return knowledge.actions.find(({ code }) => code === codes[0]) ?? null;
}

/**
 * Actions that a sentence without codes means by their words: two words of the action's or the
 * indicator's name, one of them used by that action alone.
 */
export function actionsMeant(text: string, knowledge: Knowledge): KnownAction[] {
  const said = new Set(stems(text, 6));
  const names = knowledge.actions.map((action) => new Set(stems(`${action.name} ${action.indicator}`, 6)));
  const uses = (stem: string) => names.filter((words) => words.has(stem)).length;
  return knowledge.actions.filter((_, index) => {
    const shared = [...names[index]!].filter((stem) => said.has(stem));
    return shared.length > 1 && shared.some((stem) => uses(stem) === 1);
  });
}
