export interface Column {
  title: string;
  align?: 'left' | 'right';
  /** Longer texts are cut with «…». */
  width?: number;
}

/** Lines of a table in plain text, each column as wide as its widest cell. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => columns.map(({ width }, at) => shorten(row[at] ?? '', width)));
  const widths = columns.map(({ title }, at) => Math.max(lengthOf(title), ...cells.map((row) => lengthOf(row[at]!))));
  const line = (texts: readonly string[]) =>
    texts
      .map((text, at) => padded(text, widths[at]!, columns[at]!.align))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('──');
  return [line(columns.map(({ title }) => title)), rule, ...cells.map(line)];
}

export function shorten(text: string, width = Infinity): string {
  const points = [...text];
  return points.length <= width ? text : `${points.slice(0, width - 1).join('').trimEnd()}…`;
}

function padded(text: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(width - lengthOf(text));
  return align === 'right' ? space + text : text + space;
}

/** Letters as seen: «é» counts one however it is written. */
function lengthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}
