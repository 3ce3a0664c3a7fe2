const TAIL = 1_024;
const PDF = Buffer.from('%PDF-');

/**
 * Why a file is not the previous one with something added as PDF adds it: the same bytes, then objects, a cross-reference
 * section of their own, `startxref` that points into it and `%%EOF` (ISO 32000-2, 7.5.6). Spanish; undefined when it is.
 * Whether the signature itself is valid is for the signer's software to say.
 */
export function problemOfUpdate(previous: Buffer, brought: Buffer): string | undefined {
  if (!brought.subarray(0, PDF.length).equals(PDF)) return 'El archivo no es un PDF.';
  if (brought.equals(previous)) return 'El archivo es el mismo que se descargó: no trae ninguna firma.';
  if (brought.length < previous.length && previous.subarray(0, brought.length).equals(brought)) return 'El archivo llegó incompleto.';
  if (!brought.subarray(0, previous.length).equals(previous)) {
    return 'El archivo no empieza con exactamente los mismos bytes que se descargaron: fírmelo sin imprimirlo, convertirlo ni volver a guardarlo.';
  }
  return endsAsUpdate(previous.length, brought) ? undefined : 'Lo añadido al archivo no termina como una actualización de PDF: llegó incompleto o no es una firma.';
}

function endsAsUpdate(from: number, brought: Buffer): boolean {
  const end = brought.subarray(Math.max(from, brought.length - TAIL)).toString('latin1');
  const offset = Number(/startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(end)?.[1] ?? NaN);
  if (!(offset >= from && offset < brought.length)) return false;
  return /^(xref|\d+ \d+ obj)\b/.test(brought.subarray(offset, offset + 40).toString('latin1'));
}
