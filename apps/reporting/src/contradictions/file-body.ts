import { ProblemException } from '@quipu/platform';
import type { FastifyInstance, FastifyRequest } from 'fastify';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const TYPES = ['text/plain', DOCX, 'application/octet-stream'] as const;
const LIMIT = 20 * 1024 * 1024;

/** Texts and Word documents are taken in, but left unread: only the endpoint that wants one reads it. */
export function acceptDocuments(server: FastifyInstance): void {
  for (const type of TYPES) server.addContentTypeParser(type, (_request, _body, done) => done(null, undefined));
}

/** The document sent as the body, up to 20 MB. Throws a 400, 413, 415 or 422 in Spanish. */
export async function readDocument({ raw, headers }: FastifyRequest): Promise<Buffer> {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (Number(headers['content-length'] ?? 0) > LIMIT) throw refused(413, 'El archivo es demasiado grande', 'El documento no puede pasar de 20 MB.');
  if (!TYPES.some((known) => known === type)) throw refused(415, 'Tipo de contenido no admitido', `Se espera text/plain o ${DOCX}.`, 'Content-Type');
  const pieces: Buffer[] = [];
  let size = 0;
  // Not `for await`: leaving it early would destroy the connection, and the answer with it.
  await new Promise<void>((resolve, reject) => {
    raw.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size > LIMIT) return reject(refused(413, 'El archivo es demasiado grande', 'El documento no puede pasar de 20 MB.'));
      pieces.push(piece);
    });
    raw.once('end', resolve);
    raw.once('error', () => reject(cutShort()));
    raw.once('close', () => reject(cutShort()));
  });
  if (size === 0) throw refused(400, 'Falta el documento', 'Envíe el documento como cuerpo de la petición.');
  const document = Buffer.concat(pieces);
  if (type === DOCX && document.subarray(0, 2).toString('latin1') !== 'PK') throw refused(422, 'El archivo no se puede leer', 'El archivo no es un documento de Word, o está dañado. Guárdelo otra vez y vuelva a enviarlo.');
  return document;
}

function cutShort(): ProblemException {
  return refused(400, 'El archivo no llegó completo', 'La conexión se cortó antes de terminar. Vuelva a enviarlo.');
}

export function refused(status: number, title: string, detail: string, field = 'body'): ProblemException {
  return new ProblemException({ status, title, detail, errors: [{ field, message: detail }] });
}
