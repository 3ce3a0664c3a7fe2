import { Inject, Injectable } from '@nestjs/common';
import type { Order } from '@quipu/commanding';
import { renderPdfApart } from '@quipu/evaluation';
import { checkFreezing, type FreezeReport, type FrozenFile, nextVersion } from '@quipu/evaluation/domain';
import { type FreezeReportDto, ReportDesk } from '@quipu/evaluation/write';
import { ReportFiles } from '@quipu/evaluation/storage';
import type { Receipt } from '@quipu/ledger';
import { settleRules } from '@quipu/planning/questions';
import { ruleSetKey } from '@quipu/rules';
import { EvaluationReports } from '../../evaluation/evaluation-reports.js';
import { ReportPlaces } from '../report-places.js';
import { countOrRefuse, REPORT_EXAMINATION, type ReportExamination } from './contradictions.js';
import { sealedReport } from './sealed-report.js';

/** Makes the official document at a cut, keeps its bytes, and records what was made. */
@Injectable()
export class Freezing {
  constructor(
    @Inject(ReportDesk) private readonly desk: ReportDesk,
    @Inject(ReportPlaces) private readonly places: ReportPlaces,
    @Inject(EvaluationReports) private readonly reports: EvaluationReports,
    @Inject(ReportFiles) private readonly files: ReportFiles,
    @Inject(REPORT_EXAMINATION) private readonly examination: ReportExamination,
  ) {}

  /**
   * The bytes are kept before the event that names them: stopped between the two, a file that nothing names is left.
   * @param base beginning of the public address, where the order gives none
   */
  async freeze(order: Order, body: FreezeReportDto, base: string): Promise<Receipt> {
    const { validAt, reason, documents } = body;
    const why = { validAt, reason, documents };
    const command = await this.commandOf(order.entity, body);
    const first = await this.desk.firstReceipt(order, command, why);
    if (first) return first;
    const report = await this.desk.history(order.entity, command);
    checkFreezing(command, report);
    const made = await this.make(order.entity, command, nextVersion(report), command.publicAddress ?? base);
    return this.desk.decide(order, command, why, { made });
  }

  private async commandOf(entity: string, body: FreezeReportDto): Promise<FreezeReport> {
    const { recordedUntil = null, publicAddress = null, reason } = body;
    const place = await this.places.settle(entity, body);
    const signatories = body.signatories.map(({ order, office, role, account }) => ({ order, office, role, ...(account === undefined ? {} : { account }) }));
    const ruleSet = ruleSetKey(settleRules(body.ruleSet));
    return { kind: 'freeze-report', ...place, ruleSet, recordedUntil, publicAddress, signatories, brings: { reason: reason !== undefined } };
  }

  private async make(entity: string, command: FreezeReport, version: number, base: string): Promise<FrozenFile> {
    const input = await this.reports.inputOf(entity, await this.questionOf(command));
    const address = publishedAddress(base, entity, command, version);
    const { document, cutId, dataSha256 } = sealedReport(input, { version, address });
    const contradictions = countOrRefuse(this.examination.ofReport(document, input));
    const pdf = await renderPdfApart(document);
    const pdfSha256 = await this.files.keep(pdf);
    return { version, cut: input.cut, ruleSet: command.ruleSet, cutId, dataSha256, pdfSha256, bytes: pdf.length, address, contradictions };
  }

  /** Without a cut of its own, everything recorded so far: what was submitted a moment ago too. */
  private async questionOf({ plan, period, ruleSet, recordedUntil }: FreezeReport) {
    const ruleset = ruleSetId(ruleSet);
    if (recordedUntil !== null) return { plan, period, ruleset, 'recorded-until': recordedUntil };
    return { plan, period, ruleset, 'min-position': await this.desk.head() };
  }
}

/** `lares-2025@1` → `lares-2025` */
export function ruleSetId(key: string): string {
  return key.split('@')[0]!;
}

export function publishedAddress(base: string, entity: string, { plan, period }: { plan: string; period: string }, version: number): string {
  return `${base.replace(/\/$/, '')}/v1/${entity}/reports/published/${period}/${version}?plan=${plan}`;
}
