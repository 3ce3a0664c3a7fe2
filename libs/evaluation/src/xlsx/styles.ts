import { XML } from '../ooxml/write-xml.js';

/** Places in `cellXfs`, in the order of `stylesXml`. */
export const HEAD = 1;
export const TEXT = 2;
export const YEAR = 3;
const FIRST_NUMBER = 4;
/** More decimals than these are kept and not shown. */
const MOST_DECIMALS = 8;
/** Formats below this are Excel's own. */
const FIRST_FORMAT = 164;
/** Excel's own format «text»: a cell edited later stays text too. */
const AS_TEXT = 49;

export function numberStyle(decimals: number): number {
  return FIRST_NUMBER + Math.min(decimals, MOST_DECIMALS);
}

const places = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => decimals);
const format = (decimals: number) => (decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`);
const TOP = '<alignment vertical="top" wrapText="1"/>';

export const stylesXml =
  `${XML}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  `<numFmts count="${places.length}">${places.map((decimals) => `<numFmt numFmtId="${FIRST_FORMAT + decimals}" formatCode="${format(decimals)}"/>`).join('')}</numFmts>` +
  '<fonts count="2"><font><sz val="10"/><name val="Calibri"/></font><font><b/><sz val="10"/><color rgb="FF1F3F55"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EDF1"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${FIRST_NUMBER + places.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="${AS_TEXT}" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${TOP}</xf>` +
  `<xf numFmtId="${AS_TEXT}" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1">${TOP}</xf>` +
  '<xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>' +
  `${places.map((decimals) => `<xf numFmtId="${FIRST_FORMAT + decimals}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>`).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
