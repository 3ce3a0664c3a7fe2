import type { FastifyReply, FastifyRequest } from 'fastify';
import type { KnownFile } from './frozen-files.js';

/** The bytes with their fingerprint, which is also their ETag: they never change. */
export async function sendPdf(request: FastifyRequest, reply: FastifyReply, { bytes, sha256 }: KnownFile, name: string): Promise<void> {
  const tag = `"${sha256}"`;
  void reply.header('ETag', tag).header('Cache-Control', 'no-cache').header('Content-Disposition', `inline; filename="${name}.pdf"`);
  if (request.headers['if-none-match'] === tag) return void (await reply.status(304).send());
  await reply.type('application/pdf').send(bytes);
}

/** `informe-evaluacion-300711-2025-S1-version-1` */
export function versionName({ entity, period, version }: { entity: string; period: string; version: number }): string {
  return `informe-evaluacion-${entity}-${period}-version-${version}`;
}
