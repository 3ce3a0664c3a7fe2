import { ImageRun, Paragraph, TableCell, TableRow, WidthType } from 'docx';
import { shortDate } from '../document/dates.js';
import type { BulletDrawing, Chart, TimelineDrawing } from '../document/model.js';
import { visible } from '../text/visible.js';
import { BRAND, SIZE_TABLE } from './looks.js';
import { layoutTable } from './layout-table.js';
import type { Piece } from './piece.js';
import type { Places } from './places.js';
import { bulletStrip, spanStrip, STRIP } from './strip-png.js';
import { widthsOf } from './table.js';

/** A row of the chart: its name, its picture, its words. */
interface Line {
  label: string;
  words: string;
  picture(): Buffer;
}

/**
 * A chart as a table of pictures, each with its words beside it: text that Word can search, and that comes
 * back with the document. `width` in twips.
 */
export function* chartDocx({ id, caption, drawing }: Chart, places: Places, width: number): Generator<Piece> {
  const path = `grafico/${id}`;
  const widths = widthsOf([{ width: 24 }, { width: 104 }, { width: 72 }], width);
  const { head, lines } = drawing.type === 'bullets' ? bulletLines(drawing) : spanLines(drawing);
  yield new Paragraph({ style: 'Caption', children: places.hold(`${path}/titulo`, [{ text: caption }]) });
  yield { opens: layoutTable(widths) };
  const titles = ['', head.picture, head.words].map((text, place) => places.hold(`${path}/cabecera/${place + 1}`, [{ text, bold: true, color: BRAND, size: SIZE_TABLE }]));
  yield row(titles, widths, true);
  for (const [place, line] of lines.entries()) yield row(cellsOf(line, `${path}/${place + 1}`, place, places), widths, false);
  yield { closes: 'w:tbl' };
  yield new Paragraph({ spacing: { after: 60 } });
}

type Children = ReturnType<Places['hold']>;

function row(cells: readonly Children[], widths: readonly number[], tableHeader: boolean): TableRow {
  const children = cells.map((content, place) => new TableCell({ width: { size: widths[place]!, type: WidthType.DXA }, children: [new Paragraph({ style: 'TableText', children: content })] }));
  return new TableRow({ cantSplit: true, tableHeader, children });
}

function cellsOf({ label, words, picture }: Line, path: string, place: number, places: Places): Children[] {
  const said = visible(`${label}: ${words}`);
  const altText = { id: String(place + 1), name: `grafico-${place + 1}`, description: said, title: visible(label) };
  const image = new ImageRun({ type: 'png', data: picture(), transformation: STRIP, altText });
  return [places.hold(`${path}/nombre`, [{ text: label, size: SIZE_TABLE }]), places.hold(`${path}/dibujo`, [], [image]), places.hold(path, [{ text: words, size: SIZE_TABLE }])];
}

interface Lines {
  /** What the pictures and the words are. */
  head: { picture: string; words: string };
  lines: Line[];
}

function bulletLines(drawing: BulletDrawing): Lines {
  const { bands, rows, valueLabel, markerLabel } = drawing;
  const scale = bands.map(({ label, from, to }) => `${label} ${from}–${to}`).join(' · ');
  return {
    head: { picture: `Barra: ${valueLabel}. Raya: ${markerLabel}. Fondo: ${scale}`, words: `${valueLabel} · ${markerLabel}` },
    lines: rows.map((one) => ({ label: one.label, words: `${one.valueText} · ${one.markerText}`, picture: () => bulletStrip(one, drawing) })),
  };
}

function spanLines(drawing: TimelineDrawing): Lines {
  const { start, end, rows } = drawing;
  const lines = rows.flatMap(({ label, spans }) =>
    (spans.length > 0 ? spans : [undefined]).map((span) => ({ label, words: span ? wordsOf(span) : '', picture: () => spanStrip(span, drawing) })),
  );
  return { head: { picture: `Del ${shortDate(start)} al ${shortDate(end)}, una raya por mes; ▶ continúa`, words: '' }, lines };
}

function wordsOf({ text, to }: { text: string; to: string | null }): string {
  return to === null ? `${text} ▶` : text;
}
