import { drawingsOf } from '../chart/drawings-of.js';
import type { Chart } from '../document/model.js';
import { html, Markup } from './markup.js';

/** A chart: its drawings as one picture whose words are its description. It scrolls where a screen is narrow. */
export function chartHtml(chart: Chart): Markup {
  const { id, caption, description } = chart;
  const drawings = drawingsOf(chart).map((drawing) => new Markup(`${drawing}\n`));
  return html`<figure class="chart"><figcaption id="grafico-${id}">${caption}</figcaption>
<div class="scroll" tabindex="0" role="region" aria-labelledby="grafico-${id}"><div role="img" aria-label="${description}">
${drawings}</div></div></figure>
`;
}
