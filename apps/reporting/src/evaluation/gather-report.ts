import { buildEvaluationReport, type ReportDocument } from '@quipu/evaluation';
import { lastDayOf } from '@quipu/planning';
import { missing, type PlanningQuestions, type RuledQuestionDto, settleRules } from '@quipu/planning/questions';
import { findActionAdvance, findIndicatorValues, findObjectiveLevels, findPlanSummary, findPlanTree } from '@quipu/planning/read';
import { ProblemException } from '@quipu/platform';

/** Reads every table of the report at one cut, and builds its document. */
export async function gatherReport(questions: PlanningQuestions, entity: string, question: RuledQuestionDto): Promise<ReportDocument> {
  const { asOf, blocked, period, ...tables } = await questions.underRules(entity, question, async (db, scope) => ({
    nodes: await findPlanTree(db, scope),
    values: await findIndicatorValues(db, scope),
    actions: await findActionAdvance(db, scope),
    objectives: await findObjectiveLevels(db, scope),
    summary: (await findPlanSummary(db, scope)) ?? missing('period', `Todavía no hay valores registrados de ${scope.period} a este corte.`),
  }));
  // A report from tables that stopped before its cut would say something false over its own date.
  if (blocked) throw stopped(blocked.position, blocked.message);
  const cut = { position: asOf.position, recordedAt: asOf.recordedAt, validDate: lastDayOf(period)! };
  return buildEvaluationReport({ ...tables, entity, period, cut, ruleSet: settleRules(question.ruleset) });
}

function stopped(position: number, message: string): ProblemException {
  return new ProblemException({
    status: 409,
    title: 'Las tablas de la entidad están detenidas',
    detail: `El registro ${position} no se pudo procesar (${message}). Pida un corte anterior: recorded-until=position:${position - 1}.`,
    errors: [{ field: 'recorded-until', message: `Las tablas llegan hasta la posición ${position - 1}.` }],
  });
}
