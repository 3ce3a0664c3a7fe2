import { Inject, Injectable } from '@nestjs/common';
import { buildEvaluationReport, type EvaluationInput, type ReportDocument } from '@quipu/evaluation';
import { lastDayOf } from '@quipu/planning/domain';
import { PlanningQuestions, type RuledQuestionDto } from '@quipu/planning/questions';
import { ProblemException } from '@quipu/platform';
import type { Blocked } from '@quipu/querying';
import { ruleSet } from '@quipu/rules';
import { readPoiRows, readRows } from './read-rows.js';

/** Evaluation reports from the tables as they stood at a cut. */
@Injectable()
export class EvaluationReports {
  constructor(@Inject(PlanningQuestions) private readonly questions: PlanningQuestions) {}

  async of(entity: string, question: RuledQuestionDto): Promise<ReportDocument> {
    return buildEvaluationReport(await this.inputOf(entity, question));
  }

  /** The rows that the report is made from, with the narrative submitted by then. */
  inputOf(entity: string, question: RuledQuestionDto): Promise<EvaluationInput> {
    return this.read(entity, question, readRows);
  }

  /** The same, with the months of every activity: only the follow-up of the POI prints them. */
  withMonths(entity: string, question: RuledQuestionDto): Promise<EvaluationInput> {
    return this.read(entity, question, readPoiRows);
  }

  private async read(entity: string, question: RuledQuestionDto, rowsOf: typeof readRows): Promise<EvaluationInput> {
    const { asOf, blocked, period, ruleSet: rules, ...rows } = await this.questions.underRules(entity, question, rowsOf);
    if (blocked) throw incomplete(blocked);
    const { position, recordedAt } = asOf;
    const cut = { position, recordedAt, validDate: lastDayOf(period)! };
    return { ...rows, entity, period, cut, ruleSet: ruleSet(rules.id) };
  }
}

/** A report says «up to this record»: it is not made from tables that stop before it. */
function incomplete({ position }: Blocked): ProblemException {
  const before = position - 1;
  const detail =
    `El registro n.º ${position} está guardado pero todavía no se pudo procesar, y el informe de ese corte no estaría completo. ` +
    `Puede pedirlo hasta el registro anterior con recorded-until=position:${before}.`;
  return new ProblemException({
    status: 409,
    title: 'El informe no estaría completo',
    detail,
    errors: [{ field: 'recorded-until', message: `Las tablas llegan solo hasta position:${before}.` }],
  });
}
