import { Inject, Injectable } from '@nestjs/common';
import type { Order } from '@quipu/commanding';
import { checkSigning, frozenVersion, type ReportPlace, type SignReport } from '@quipu/evaluation/domain';
import { NotSigned, ReportDesk, SIGNATURE_ADAPTER, type SignatureAdapter, type SignatureRequest } from '@quipu/evaluation/write';
import { ReportFiles, sha256Of } from '@quipu/evaluation/storage';
import type { Receipt } from '@quipu/ledger';
import { ProblemException } from '@quipu/platform';
import { FrozenFiles } from '../versions/frozen-files.js';

/** Puts the next signature to a version: whose turn it is, the file, then the record. */
@Injectable()
export class Signing {
  constructor(
    @Inject(ReportDesk) private readonly desk: ReportDesk,
    @Inject(ReportFiles) private readonly files: ReportFiles,
    @Inject(FrozenFiles) private readonly frozen: FrozenFiles,
    @Inject(SIGNATURE_ADAPTER) private readonly adapter: SignatureAdapter,
  ) {}

  async sign(order: Order, place: ReportPlace, { version, order: turn }: Pick<SignReport, 'version' | 'order'>, brought: Buffer): Promise<Receipt> {
    const command: SignReport = { kind: 'sign-report', ...place, version, order: turn, broughtSha256: sha256Of(brought) };
    const first = await this.desk.firstReceipt(order, command, {});
    if (first) return first;
    const report = await this.desk.history(order.entity, place);
    const signatory = checkSigning(command, report, order.actor);
    const { sha256: previousSha256 } = frozenVersion(report, version);
    const { bytes: previous } = await this.frozen.kept(previousSha256, version);
    const signed = await this.signedBy({ signatory, previous, brought });
    const signature = { previousSha256, signedSha256: await this.files.keep(signed), bytes: signed.length, adapter: this.adapter.name };
    return this.desk.decide(order, command, {}, { signature });
  }

  private async signedBy(request: SignatureRequest): Promise<Buffer> {
    try {
      return await this.adapter.signed(request);
    } catch (error) {
      if (!(error instanceof NotSigned)) throw error;
      const { message } = error;
      throw new ProblemException({ status: 422, title: 'El archivo no es el informe firmado', detail: message, errors: [{ field: 'body', message }] });
    }
  }
}
