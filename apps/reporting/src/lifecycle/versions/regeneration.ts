import { Inject, Injectable } from '@nestjs/common';
import { renderPdfApart } from '@quipu/evaluation';
import type { ReportVersionRow } from '@quipu/evaluation/read';
import { sha256Of } from '@quipu/evaluation/storage';
import { EvaluationReports } from '../../evaluation/evaluation-reports.js';
import { ruleSetId } from '../freezing/freezing.js';
import { sealedReport } from '../freezing/sealed-report.js';

export interface Regenerated {
  pdf: Buffer;
  pdfSha256: string;
  dataSha256: string;
}

/** What was frozen, made again from the records up to its cut (law 7). */
@Injectable()
export class Regeneration {
  constructor(@Inject(EvaluationReports) private readonly reports: EvaluationReports) {}

  async of({ entity, plan, period, version, cut, rule_set, address }: ReportVersionRow): Promise<Regenerated> {
    const question = { plan, period, ruleset: ruleSetId(rule_set), 'recorded-until': `position:${cut.position}` };
    const { document, dataSha256 } = sealedReport(await this.reports.inputOf(entity, question), { version, address });
    const pdf = await renderPdfApart(document);
    return { pdf, pdfSha256: sha256Of(pdf), dataSha256 };
  }
}
