import type { SignatureAdapter, SignatureRequest } from '@quipu/evaluation/write';

/** The file with one more object after it, marked, as a signer adds it: what was there stays byte by byte. */
export function signedFile(previous: Buffer, mark: string): Buffer {
  const object = Buffer.from(`900001 0 obj\n(firma de prueba: ${mark})\nendobj\n`);
  const end = `xref\n900001 1\n${String(previous.length).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 900002 >>\nstartxref\n${previous.length + object.length}\n%%EOF\n`;
  return Buffer.concat([previous, object, Buffer.from(end)]);
}

/** Signs by itself, for tests. */
export class TestSignatures implements SignatureAdapter {
  readonly name = 'prueba';

  async signed({ previous, signatory }: SignatureRequest): Promise<Buffer> {
    return signedFile(previous, `${signatory.order} ${signatory.office}`);
  }
}
