/** Tallest drawing that a page can hold beside its caption. */
const TALLEST = 520;

export interface Row {
  height: number;
  /** The row drawn with its top at `y`. */
  draw(y: number): string;
}

/** Rows in as few groups as a page's height asks for; a row is never split. */
export function paged(rows: readonly Row[]): Row[][] {
  const pages: Row[][] = [];
  let height = 0;
  for (const row of rows) {
    if (pages.length === 0 || height + row.height > TALLEST) {
      pages.push([]);
      height = 0;
    }
    pages.at(-1)!.push(row);
    height += row.height;
  }
  return pages;
}

/** Rows drawn one below the other from `y`; their foot is `y` plus their heights. */
export function stacked(rows: readonly Row[], y: number): { shapes: string[]; foot: number } {
  let foot = y;
  const shapes = rows.map((row) => {
    const shape = row.draw(foot);
    foot += row.height;
    return shape;
  });
  return { shapes, foot };
}
