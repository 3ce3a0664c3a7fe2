import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  pages: string[];
  attachments: Map<string, Buffer>;
  metadata: Record<string, unknown>;
  language: string | undefined;
}

/** A PDF as another program reads it. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false });
  const file = await task.promise;
  const pages = await Promise.all(Array.from({ length: file.numPages }, async (_, page) => textOf(await file.getPage(page + 1))));
  const attachments = Object.values<Attachment>((await file.getAttachments()) ?? {});
  const { info } = await file.getMetadata();
  await task.destroy();
  const metadata = info as Record<string, unknown>;
  return {
    pages,
    attachments: new Map(attachments.map(({ filename, content }) => [filename, Buffer.from(content)])),
    metadata,
    language: metadata['Language'] as string | undefined,
  };
}

interface Attachment {
  filename: string;
  content: Uint8Array;
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

/** Its words with single spaces; a line's end is a space too. */
async function textOf(page: Page): Promise<string> {
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
  return text.replace(/\s+/g, ' ');
}
