import type { SectionInput } from '../input.js';
import type { Callout } from '../model.js';

/** Said wherever figures of the plan are wanted and the period has none. */
export function withoutSummary({ meta }: SectionInput): Callout {
  return {
    kind: 'callout',
    tone: 'attention',
    title: 'Sin cifras del periodo',
    text: `En el corte no hay cifras del ${meta.period.name.toLowerCase()} (${meta.period.code}) con esta regla.`,
  };
}
