import { BorderStyle, type IRunOptions, type IStylesOptions } from 'docx';
import type { RowKind, Tone } from '../document/model.js';

export const INK = '1C2429';
export const SOFT = '55616A';
const LINE = 'C8D0D6';
export const BRAND = '1F3F55';
export const HEAD_FILL = 'E8EDF1';
export const GROUP_FILL = 'F3F5F7';
const RED = '9B2C2C';
const AMBER = '8A5E00';
const GREEN = '2F6F4F';

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: LINE } as const;
export const BORDERS = { top: HAIRLINE, bottom: HAIRLINE, left: NO_LINE, right: NO_LINE, insideHorizontal: HAIRLINE, insideVertical: NO_LINE };

/** Half points. */
export const SIZE_TABLE = 16;
export const SIZE_NOTE = 14;

/** The mark differs in shape, so that a grey print tells levels apart; the word always follows. */
const MARKS: Readonly<Record<Tone, { mark: string; color: string }>> = {
  malo: { mark: '▼ ', color: RED },
  regular: { mark: '◆ ', color: AMBER },
  bueno: { mark: '● ', color: GREEN },
  attention: { mark: '■ ', color: RED },
  muted: { mark: '', color: SOFT },
};

export function toned(text: string, tone: Tone | undefined): { text: string; color?: string } {
  return tone ? { text: `${MARKS[tone].mark}${text}`, color: MARKS[tone].color } : { text };
}

export const ROW_FILL: Readonly<Record<RowKind, string | undefined>> = { plain: undefined, group: GROUP_FILL, strong: undefined, total: HEAD_FILL };

const heading = (size: number): { run: IRunOptions; paragraph: object } => ({
  run: { size, bold: true, color: BRAND, font: 'Calibri' },
  paragraph: { spacing: { before: 280, after: 120 }, keepNext: true },
});

export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: 'Calibri', size: 20, color: INK, language: { value: 'es-PE' } }, paragraph: { spacing: { after: 120 } } },
    title: { run: { size: 44, bold: true, color: BRAND, font: 'Calibri' }, paragraph: { spacing: { after: 60 } } },
    heading1: heading(28),
    heading2: heading(22),
    heading3: heading(20),
  },
  paragraphStyles: [
    { id: 'Caption', name: 'caption', basedOn: 'Normal', run: { bold: true, color: INK, size: 20 }, paragraph: { keepNext: true, spacing: { before: 240, after: 80 } } },
    { id: 'TableText', name: 'Texto de tabla', basedOn: 'Normal', run: { size: SIZE_TABLE }, paragraph: { spacing: { after: 0 } } },
    { id: 'TableNote', name: 'Nota de tabla', basedOn: 'Normal', run: { size: SIZE_NOTE, color: SOFT }, paragraph: { spacing: { before: 60, after: 240 } } },
  ],
};
