import { drawingsOf } from '../chart/drawings-of.js';
import { stackedBar } from '../chart/stacked-bar.js';
import type { Block, ReportDocument } from '../document/model.js';
import { limaDateTime } from '../document/dates.js';
import { attachedData } from '../json/attached-data.js';
import { qrSvg } from '../seal/qr.js';
import { qrText, sealFacts, SEAL_TITLE } from '../seal/seal-facts.js';
import { withEmptyPlacesSaid } from '../text/empty-places.js';
import { paragraphsOf } from '../text/paragraphs.js';
import { compilePdf } from './compiler.js';
import { OUR_FAMILY } from './fonts.js';
import { printableData } from './printable.js';

/**
 * The report as PDF/A-3a with its data attached as JSON. The same document gives the same bytes, on
 * any machine and day: its date is that of the cut and its fonts come with us. Blocks while it
 * compiles (about 0.1 s for 30 actions, seconds for 1 000): in a server, use a worker.
 */
export function renderPdf(document: ReportDocument): Buffer {
  const { cut } = document.meta;
  return compilePdf({
    report: JSON.stringify(withDrawings(printableData(withEmptyPlacesSaid(document)))),
    data: attachedData(document).toString('utf8'),
    font: OUR_FAMILY,
    // ISO, UTC; the last day of the facts when nothing was recorded.
    date: (cut.recordedAt ?? `${cut.validDate}T00:00:00Z`).slice(0, 19),
    cut: cut.recordedAt ? `${limaDateTime(cut.recordedAt)} (hora de Lima)` : 'sin registros',
  });
}

/** The document as the template takes it: drawings as SVG beside their data, each free text by paragraphs. */
function withDrawings(document: ReportDocument): object {
  const sections = document.sections.map((section) => ({ ...section, blocks: section.blocks.map(prepared) }));
  return { ...document, sections };
}

function prepared(block: Block): object {
  if (block.kind === 'bars') return { ...block, bars: block.bars.map((bar) => ({ ...bar, svg: stackedBar(bar) })) };
  if (block.kind === 'narrative') return { ...block, paragraphs: paragraphsOf(block.text) };
  if (block.kind === 'chart') return { kind: 'chart', caption: block.caption, description: block.description, drawings: drawingsOf(block) };
  if (block.kind === 'seal') return { kind: 'seal', title: SEAL_TITLE, items: sealFacts(block), qr: qrSvg(block.address), alt: qrText(block) };
  return block;
}
