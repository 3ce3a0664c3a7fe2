import { problemOfUpdate } from './incremental-update.js';
import { NotSigned, type SignatureAdapter, type SignatureRequest } from './signature-adapter.js';

/** Download, sign with whatever the signer has (Firma Perú, ReFirma…), upload. */
export class ManualSignatures implements SignatureAdapter {
  readonly name = 'manual';

  async signed({ previous, brought }: SignatureRequest): Promise<Buffer> {
    const problem = problemOfUpdate(previous, brought);
    if (problem) throw new NotSigned(problem);
    return brought;
  }
}
