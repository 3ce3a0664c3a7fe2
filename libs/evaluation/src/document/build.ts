import type { EvaluationInput, SectionInput } from './input.js';
import type { ReportDocument, ReportMeta, Section } from './model.js';
import { withNarratives } from './narratives.js';
import { periodName } from './period.js';
import { indexPlan, type PlanIndex } from './plan-index.js';
import { actionsSection } from './sections/actions.js';
import { coloursSection } from './sections/colours.js';
import { coverSection } from './sections/cover.js';
import { differencesSection } from './sections/differences.js';
import { notesSection } from './sections/notes.js';
import { objectiveLevelsSection } from './sections/objective-levels.js';
import { planSection } from './sections/plan.js';
import { summarySection } from './sections/summary.js';

const SECTIONS: readonly ((input: SectionInput) => Section)[] = [
  coverSection,
  summarySection,
  planSection,
  actionsSection,
  objectiveLevelsSection,
  coloursSection,
  differencesSection,
  notesSection,
];

/**
 * The evaluation report of a period and cut. Pure: the same rows, rule set and cut give the same
 * document (law 7). Throws when the rows hold no plan.
 */
export function buildEvaluationReport(input: EvaluationInput): ReportDocument {
  const index = indexPlan(input.nodes);
  const meta = metaOf(input, index);
  const given = { ...input, index, meta };
  const sections = SECTIONS.map((section) => withNarratives(section(given), given));
  return {
    format: 'quipu/informe-de-evaluacion',
    formatVersion: 1,
    language: 'es-PE',
    title: 'Informe de evaluación del plan estratégico institucional',
    subtitle: `${meta.plan.name} · ${meta.period.name}`,
    meta,
    sections: sections.map((section, index) => ({ ...section, title: `${index + 1}. ${section.title}` })),
  };
}

export function metaOf({ entity, period, ruleSet, cut }: EvaluationInput, { plan }: PlanIndex): ReportMeta {
  const { id, version, name, norm } = ruleSet;
  const { startYear, endYear, entityName } = plan.detail;
  return {
    entity: { code: entity, name: entityName },
    plan: { code: plan.code, name: plan.name, startYear, endYear },
    period: { code: period, name: periodName(period) },
    ruleSet: { id, version, name, norm },
    cut,
  };
}
