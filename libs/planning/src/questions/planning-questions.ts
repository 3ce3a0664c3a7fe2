import { Inject, Injectable } from '@nestjs/common';
import { ruleSetKey } from '@quipu/rules';
import { momentOf, type Reader, TablesAtCut } from '@quipu/querying';
import type { Answered } from './answer.js';
import type { PeriodQuestionDto, PlanQuestionDto, RuledQuestionDto } from './question.dto.js';
import { settlePeriod, settlePlan, settleRules } from './settle.js';

/** Where tables are read once a question is settled. */
export interface PlanScope {
  entity: string;
  plan: string;
  /** Position of the cut. */
  asOf: number;
}
export interface PeriodScope extends PlanScope {
  period: string;
}
export interface RuledScope extends PeriodScope {
  /** `<id>@<version>` */
  ruleSet: string;
}

/** Settles what a question leaves open (which plan, which rules, which cut) and reads the tables there. */
@Injectable()
export class PlanningQuestions {
  constructor(@Inject(TablesAtCut) private readonly tables: TablesAtCut) {}

  async ofPlan<T extends object>(
    entity: string,
    question: PlanQuestionDto,
    read: (db: Reader, scope: PlanScope) => Promise<T>,
    period?: string,
  ): Promise<Answered & T> {
    const { cut, blocked, answer } = await this.tables.at(entity, momentOf(question), async (db, { position: asOf }) => {
      const { plan } = await settlePlan(db, { entity, asOf, code: question.plan, period });
      return { plan, found: await read(db, { entity, plan, asOf }) };
    });
    return { entity, plan: answer.plan, asOf: cut, blocked, ...answer.found };
  }

  async ofPeriod<T extends object>(
    entity: string,
    question: PeriodQuestionDto,
    read: (db: Reader, scope: PeriodScope) => Promise<T>,
  ): Promise<Answered & { period: string } & T> {
    const period = settlePeriod(question.period);
    return { period, ...(await this.ofPlan(entity, question, (db, scope) => read(db, { ...scope, period }), period)) };
  }

  async underRules<T extends object>(
    entity: string,
    question: RuledQuestionDto,
    read: (db: Reader, scope: RuledScope) => Promise<T>,
  ): Promise<Answered & { period: string; ruleSet: RuleSetNamed } & T> {
    const rules = settleRules(question.ruleset);
    const { id, version, name, norm } = rules;
    const answer = await this.ofPeriod(entity, question, (db, scope) => read(db, { ...scope, ruleSet: ruleSetKey(rules) }));
    return { ruleSet: { id, version, name, norm }, ...answer };
  }
}

/** A rule set as it is named beside every figure (law 5). */
export interface RuleSetNamed {
  id: string;
  version: number;
  name: string;
  norm: string;
}
