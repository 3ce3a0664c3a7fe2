import { Inject, Injectable } from '@nestjs/common';
import { buildEvaluationReport, type EvaluationInput, type ReportDocument } from '@quipu/evaluation';
import { contradictionsOfReport, examineFileApart, type Finding, knowledgeOf } from '@quipu/evaluation/contradictions';
import { NarrativeDrafts } from '@quipu/evaluation/storage';
import type { RuledQuestionDto } from '@quipu/planning/questions';
import { EvaluationReports } from '../evaluation/evaluation-reports.js';
import { type ContradictionsAnswer, contradictionsAnswer } from './answer.js';

/** What contradicts the data: in the report written here, or in a document brought from outside. */
@Injectable()
export class Contradictions {
  constructor(
    @Inject(EvaluationReports) private readonly reports: EvaluationReports,
    @Inject(NarrativeDrafts) private readonly drafts: NarrativeDrafts,
  ) {}

  ofReport(document: ReportDocument, input: EvaluationInput): Finding[] {
    return contradictionsOfReport(document, input);
  }

  /** «Revisar»: the report with what was submitted and, when asked, with the draft over it. */
  async review(entity: string, question: RuledQuestionDto, withDraft: boolean): Promise<ContradictionsAnswer> {
    const submitted = await this.reports.inputOf(entity, question);
    const input = withDraft ? await this.withDraft(submitted) : submitted;
    return contradictionsAnswer(input, { findings: this.ofReport(buildEvaluationReport(input), input), damaged: [] });
  }

  async ofFile(entity: string, question: RuledQuestionDto, file: Buffer): Promise<ContradictionsAnswer> {
    const input = await this.reports.inputOf(entity, question);
    return contradictionsAnswer(input, await examineFileApart(file, knowledgeOf(input)));
  }

  /** The input with the draft in its places; the draft's texts replace what was submitted. */
  async withDraft(input: EvaluationInput): Promise<EvaluationInput> {
    const plan = input.nodes.find(({ kind }) => kind === 'plan')?.code ?? '';
    const drafts = await this.drafts.of(input.entity, plan, input.period);
    return { ...input, narratives: { ...input.narratives, ...drafts } };
  }
}
