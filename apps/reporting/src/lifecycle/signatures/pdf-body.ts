import { ProblemException } from '@quipu/platform';
import type { FastifyInstance, FastifyRequest } from 'fastify';

export const MAX_PDF_BYTES = 20 * 1024 * 1024;

/** PDFs are taken in, but left unread: only the endpoint that wants one reads it, once it knows who sends it. */
export function acceptPdf(server: FastifyInstance): void {
  server.addContentTypeParser('application/pdf', (_request, _body, done) => done(null, undefined));
}

/** The PDF sent as the body, up to 20 MB; empty when there is none. Throws a 413 or a 415 that says what is expected. */
export async function readPdf({ raw, headers }: FastifyRequest): Promise<Buffer> {
  const length = Number(headers['content-length'] ?? NaN);
  if (length > MAX_PDF_BYTES) throw tooLarge();
  if (headers['content-type'] === undefined) return Buffer.alloc(0);
  if (!/^application\/pdf\s*(;|$)/i.test(headers['content-type'])) throw otherType();
  const pieces: Buffer[] = [];
  let size = 0;
  // Not `for await`: leaving it early would destroy the connection, and the answer with it.
  await new Promise<void>((resolve, reject) => {
    raw.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size > MAX_PDF_BYTES) return reject(tooLarge());
      pieces.push(piece);
    });
    raw.once('end', resolve);
    raw.once('error', () => reject(cutShort()));
    raw.once('close', () => reject(cutShort()));
  });
  return Buffer.concat(pieces);
}

function tooLarge(): ProblemException {
  const message = 'El PDF no puede pasar de 20 MB.';
  return new ProblemException({ status: 413, title: 'El archivo es demasiado grande', detail: message, errors: [{ field: 'body', message }] });
}

function otherType(): ProblemException {
  const message = 'Se espera application/pdf.';
  return new ProblemException({ status: 415, title: 'Tipo de contenido no admitido', detail: 'Envíe el PDF firmado tal cual, con la cabecera Content-Type: application/pdf.', errors: [{ field: 'Content-Type', message }] });
}

function cutShort(): ProblemException {
  return new ProblemException({ status: 400, title: 'El archivo no llegó completo', detail: 'La conexión se cortó antes de terminar. Vuelva a enviarlo.' });
}
