import type { Cell, Column, Table, TableRow } from '../document/model.js';
import { html, Markup, type Content } from './markup.js';

const NOTHING = new Markup('');

/** A table with its caption, scoped headers and its note, which goes inside so that nobody copies one without the other. */
export function tableHtml(table: Table): Markup {
  const { id, caption, columns, rows, note } = table;
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="${id}-titulo"><table id="${id}">
<caption id="${id}-titulo">${caption}</caption>
<thead>${groupsHtml(table)}<tr>${columns.map(columnHtml)}</tr></thead>
<tbody>
${rows.map((row) => rowHtml(row, columns))}</tbody>
</table></div>
<p class="note">${note}</p>
`;
}

function groupsHtml({ groups }: Table): Content {
  if (!groups) return NOTHING;
  const cells = groups.map(({ text, span }) =>
    text === '' ? html`<td colspan="${span}"></td>` : html`<th scope="colgroup" colspan="${span}" class="c">${text}</th>`,
  );
  return html`<tr>${cells}</tr>`;
}

function columnHtml({ title, align }: Column): Markup {
  return html`<th scope="col"${alignment(align)}>${title}</th>`;
}

function rowHtml({ kind, cells }: TableRow, columns: readonly Column[]): Markup {
  let column = 0;
  const content = cells.map((cell, place) => {
    const { align } = columns[column]!;
    column += cell.span ?? 1;
    return place === 0 ? html`<th scope="row"${attributes(cell, align)}>${inside(cell)}</th>` : html`<td${attributes(cell, align)}>${inside(cell)}</td>`;
  });
  return html`<tr${kind === 'plain' ? NOTHING : html` class="${kind}"`}>${content}</tr>
`;
}

function attributes({ span }: Cell, align: Column['align']): Content {
  return [span ? html` colspan="${span}"` : NOTHING, span ? NOTHING : alignment(align)];
}

function alignment(align: Column['align']): Markup {
  return align === 'left' ? NOTHING : html` class="${align === 'right' ? 'r' : 'c'}"`;
}

function inside({ text, tone, note }: Cell): Content {
  return [tone ? html`<span class="${tone}">${text}</span>` : text, note ? html`<small>${note}</small>` : NOTHING];
}
