import { Inject, Injectable } from '@nestjs/common';
import type { ReportVersionRow } from '@quipu/evaluation/read';
import { ReportFiles } from '@quipu/evaluation/storage';
import { missing } from '@quipu/planning/questions';
import { ProblemException } from '@quipu/platform';
import { Regeneration } from './regeneration.js';
import { lastSigned } from './report-versions.js';

export interface KnownFile {
  bytes: Buffer;
  sha256: string;
}

/** The files that the versions of a report name. */
@Injectable()
export class FrozenFiles {
  constructor(
    @Inject(ReportFiles) private readonly files: ReportFiles,
    @Inject(Regeneration) private readonly regeneration: Regeneration,
  ) {}

  /** As frozen. Where the bytes were lost they are made again, and kept when they are the same. */
  async frozen(row: ReportVersionRow): Promise<KnownFile> {
    const sha256 = row.pdf_sha256;
    const kept = await this.files.find(sha256);
    if (kept) return { bytes: kept, sha256 };
    const { pdf, pdfSha256 } = await this.regeneration.of(row);
    if (pdfSha256 !== sha256) throw lost(`El PDF de la versión ${row.version} ya no está guardado, y al generarlo de nuevo no coincide: su huella era ${sha256} y ahora es ${pdfSha256}.`);
    await this.files.keep(pdf);
    return { bytes: pdf, sha256 };
  }

  /** With the signatures so far. */
  async signed(row: ReportVersionRow): Promise<KnownFile> {
    const signed = lastSigned(row);
    if (!signed) return missing('version', `La versión ${row.version} todavía no tiene firmas.`);
    return this.kept(signed.sha256, row.version);
  }

  /** Signatures cannot be made again: a lost file is said to be lost. */
  async kept(sha256: string, version: number): Promise<KnownFile> {
    const bytes = await this.files.find(sha256);
    if (!bytes) throw lost(`El archivo firmado de la versión ${version} ya no está guardado. Su huella es ${sha256}: quien tenga una copia puede comprobarla.`);
    return { bytes, sha256 };
  }
}

function lost(detail: string): ProblemException {
  return new ProblemException({ status: 410, title: 'El archivo no está', detail });
}
