import { Refusal } from '@quipu/ledger';
import type { ReportEvent } from '../contract/report-events.js';
import type { SubmitNarrative } from './commands.js';
import type { ReportHistory } from './state.js';
import type { Surroundings } from './surroundings.js';

/** Only what changed is recorded; nothing when every text is already there. */
export function submitNarrative({ plan, period, texts: given }: SubmitNarrative, report: ReportHistory, { places = [], drafts = {} }: Surroundings): ReportEvent[] {
  const texts = given ?? drafts;
  const unknown = Object.keys(texts).filter((place) => !places.includes(place));
  if (unknown.length > 0) throw new Refusal(...unknown.map((place) => unknownPlace(place, period)));
  const changed = Object.entries(texts).filter(([place, text]) => text !== textAt(report, place));
  return changed.length === 0 ? [] : [{ type: 'NarrativeSubmitted', data: { plan, period, texts: Object.fromEntries(changed) } }];
}

export function unknownPlace(place: string, period: string): { field: string; message: string } {
  return { field: `texts.${place}`, message: `El informe de ${period} no tiene un lugar «${place}» donde escribir.` };
}

function textAt({ texts }: ReportHistory, place: string): string {
  return Object.hasOwn(texts, place) ? texts[place]! : '';
}
