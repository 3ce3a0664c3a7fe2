import { createHash } from 'node:crypto';
import { reportFileName, type ReportDocument, type ReportFormat } from '@quipu/evaluation';
import type { FastifyReply, FastifyRequest } from 'fastify';

const TYPES: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** The bytes with their name, their fingerprint and their cut; nothing again to who already has them. */
export async function sendReport(
  request: FastifyRequest,
  reply: FastifyReply,
  { format, document, bytes }: { format: ReportFormat; document: ReportDocument; bytes: Buffer },
): Promise<void> {
  const tag = `"${createHash('sha256').update(bytes).digest('hex')}"`;
  void reply
    .header('ETag', tag)
    .header('X-Quipu-Cut', `position:${document.meta.cut.position}`)
    // «now» moves on: whoever keeps a copy must ask whether it is still the one.
    .header('Cache-Control', 'no-cache')
    .header('Content-Disposition', `inline; filename="${reportFileName(document, format)}"`);
  if (request.headers['if-none-match'] === tag) return void (await reply.status(304).send());
  await reply.type(TYPES[format]).send(bytes);
}
