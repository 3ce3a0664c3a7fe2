import { Inject, Injectable } from '@nestjs/common';
import { buildEvaluationReport, type Narrative } from '@quipu/evaluation';
import type { ReportPlace } from '@quipu/evaluation/domain';
import { PlanningQuestions, settlePeriod } from '@quipu/planning/questions';
import { EvaluationReports } from '../evaluation/evaluation-reports.js';

/** Where a report has something to write. */
export interface Places {
  plan: string;
  period: string;
  /** As they stand in the document, with the submitted texts. */
  places: Narrative[];
}

/** Settles which report is meant and where one may write in it. */
@Injectable()
export class ReportPlaces {
  constructor(
    @Inject(PlanningQuestions) private readonly questions: PlanningQuestions,
    @Inject(EvaluationReports) private readonly reports: EvaluationReports,
  ) {}

  /** The plan that was named, or the one that covers the period. Throws a 400 or 404 that names the field. */
  async settle(entity: string, { plan: asked, period: text }: { plan?: string; period: string }): Promise<ReportPlace> {
    const period = settlePeriod(text);
    const { plan } = await this.questions.ofPlan(entity, { plan: asked }, async () => ({}), period);
    return { plan, period };
  }

  async of(entity: string, asked: { plan?: string; period: string }): Promise<Places> {
    const place = await this.settle(entity, asked);
    const { sections } = buildEvaluationReport(await this.reports.inputOf(entity, place));
    return { ...place, places: sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'narrative')) };
  }
}
