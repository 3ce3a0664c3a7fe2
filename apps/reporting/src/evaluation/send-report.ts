import { createHash } from 'node:crypto';
import { reportFileName, type OfficeFormat, type ReportDocument, type ReportFormat } from '@quipu/evaluation';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What is sent: the report in its formats, and the follow-up of the POI. */
export type SentFormat = ReportFormat | OfficeFormat | 'poi-xlsx';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const MEDIA_TYPES: Readonly<Record<SentFormat, string>> = {
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: XLSX,
  'poi-xlsx': XLSX,
};

/** Browsers cannot show them. */
const OFFICE: Readonly<Partial<Record<SentFormat, true>>> = { docx: true, xlsx: true, 'poi-xlsx': true };

function fileName(document: ReportDocument, format: SentFormat): string {
  return format === 'poi-xlsx' ? reportFileName(document, 'xlsx').replace('informe-evaluacion', 'seguimiento-poi') : reportFileName(document, format);
}

/** The bytes with their name, their fingerprint and their cut; nothing again to who already has them. */
export async function sendReport(
  request: FastifyRequest,
  reply: FastifyReply,
  { format, document, bytes }: { format: SentFormat; document: ReportDocument; bytes: Buffer },
): Promise<void> {
  const tag = `"${createHash('sha256').update(bytes).digest('hex')}"`;
  void reply
    .header('ETag', tag)
    .header('X-Quipu-Cut', `position:${document.meta.cut.position}`)
    // «now» moves on: whoever keeps a copy must ask whether it is still the one.
    .header('Cache-Control', 'no-cache')
    .header('Content-Disposition', `${format in OFFICE ? 'attachment' : 'inline'}; filename="${fileName(document, format)}"`);
  if (request.headers['if-none-match'] === tag) return void (await reply.status(304).send());
  await reply.type(MEDIA_TYPES[format]).send(bytes);
}
