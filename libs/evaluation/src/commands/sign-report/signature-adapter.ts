import type { Signatory } from '../../contract/report-events.js';

/** The file that a signature continues, and what came with the order. */
export interface SignatureRequest {
  signatory: Signatory;
  /** Exactly what is signed: the frozen PDF, or the file with the signatures so far. */
  previous: Buffer;
  /** What the sender uploaded, empty when nothing. */
  brought: Buffer;
}

/** Port: how a report is signed. */
export interface SignatureAdapter {
  /** As the record names it. */
  readonly name: string;
  /** The file with this signature. It begins with the previous one. Throws `NotSigned` when there is none. */
  signed(request: SignatureRequest): Promise<Buffer>;
}

/** Nest token of the adapter in use. */
export const SIGNATURE_ADAPTER = Symbol('SignatureAdapter');

/** What came is not the file signed; the message is Spanish. */
export class NotSigned extends Error {
  override name = 'NotSigned';
}
