import type { FastifyInstance } from 'fastify';
import { ProblemException } from '../problems/problem.js';

/** JSON in well-formed UTF-8, and nothing else. */
export function acceptOnlyJson(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, body.length === 0 ? undefined : parse(body));
    } catch (error) {
      done(error as Error);
    }
  });
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch (cause) {
    const message = cause instanceof SyntaxError ? 'El contenido no es JSON bien formado.' : 'El contenido no es texto UTF-8.';
    throw new ProblemException(
      { status: 400, title: 'El contenido no se puede leer', detail: message, errors: [{ field: 'body', message }] },
      { cause },
    );
  }
}
