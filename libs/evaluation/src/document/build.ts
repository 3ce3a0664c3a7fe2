import { boundFields } from './bound-fields.js';
import { indexFollowUp } from './follow-up-index.js';
import type { EvaluationInput, SectionInput } from './input.js';
import type { ReportDocument, ReportMeta, Section } from './model.js';
import { periodName } from './period.js';
import { indexPlan, type PlanIndex } from './plan-index.js';
import { actionsSection } from './sections/actions.js';
import { annexesSection } from './sections/annexes.js';
import { conclusionsSection } from './sections/conclusions.js';
import { coverSection } from './sections/cover.js';
import { planSection } from './sections/plan.js';
import { recommendationsSection } from './sections/recommendations.js';
import { signaturesSection } from './sections/signatures.js';
import { summarySection } from './sections/summary.js';

/** In the order of the official form of 2025: summary, 1 to 5, and who signs. */
const SECTIONS: readonly ((input: SectionInput) => Section)[] = [
  coverSection,
  summarySection,
  planSection,
  actionsSection,
  conclusionsSection,
  recommendationsSection,
  annexesSection,
  signaturesSection,
];

/**
 * The evaluation report of a period and cut. Pure: the same rows, rule set and cut give the same
 * document (law 7). Throws when the rows hold no plan.
 */
export function buildEvaluationReport(input: EvaluationInput): ReportDocument {
  const index = indexPlan(input.nodes);
  const meta = metaOf(input, index);
  const given = { ...input, index, meta, followUp: indexFollowUp(input, index.plan.code), fields: boundFields(input) };
  return {
    format: 'quipu/informe-de-evaluacion',
    formatVersion: 1,
    language: 'es-PE',
    title: 'Informe de evaluación del plan estratégico institucional',
    subtitle: `${meta.plan.name} · ${meta.period.name}`,
    meta,
    sections: SECTIONS.map((section) => section(given)),
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
