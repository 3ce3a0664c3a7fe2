import { Inject, Injectable } from '@nestjs/common';
import { countLaterCorrections, findReportVersions, laterCorrectionsText, type ReportVersionRow } from '@quipu/evaluation/read';
import { missing, PlanningQuestions, settlePeriod } from '@quipu/planning/questions';
import type { ReportPlaceDto } from '../place.dto.js';

/** A version with what was corrected of its period after its cut. */
export interface VersionAnswer extends ReportVersionRow {
  laterCorrections: number;
  /** «1 corrección posterior» */
  laterCorrectionsText: string;
}

/** The versions of a report as the tables tell them. */
@Injectable()
export class ReportVersions {
  constructor(@Inject(PlanningQuestions) private readonly questions: PlanningQuestions) {}

  async of(entity: string, question: ReportPlaceDto) {
    const period = settlePeriod(question.period);
    const answer = await this.questions.ofPlan(
      entity,
      question,
      async (db, { plan, asOf }) => {
        const rows = await findReportVersions(db, { entity, plan, period, asOf });
        const versions: VersionAnswer[] = [];
        for (const row of rows) {
          const laterCorrections = await countLaterCorrections(db, { entity, plan, period, asOf }, row.cut.position);
          versions.push({ ...row, laterCorrections, laterCorrectionsText: laterCorrectionsText(laterCorrections) });
        }
        return { versions };
      },
      period,
    );
    return { period, ...answer };
  }

  /** Throws a 404 that names the version. */
  async one(entity: string, question: ReportPlaceDto, version: number): Promise<ReportVersionRow> {
    const period = settlePeriod(question.period);
    const { rows } = await this.questions.ofPlan(
      entity,
      question,
      async (db, { plan, asOf }) => ({ rows: await findReportVersions(db, { entity, plan, period, asOf }) }),
      period,
    );
    return rows.find((row) => row.version === version) ?? missing('version', `El informe de ${period} no tiene una versión ${version} congelada.`);
  }
}

/** The file with the signatures so far; undefined while nobody has signed. */
export function lastSigned({ signatories }: ReportVersionRow): { sha256: string; bytes: number } | undefined {
  return signatories.map(({ signed }) => signed).filter((signed) => signed !== null).at(-1);
}
