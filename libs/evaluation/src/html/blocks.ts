import { stackedBar } from '../chart/stacked-bar.js';
import type { Bars, Block, Bullets, Callout, Facts, Figures, Narrative, Signatures } from '../document/model.js';
import { paragraphsOf } from '../text/paragraphs.js';
import { chartHtml } from './chart.js';
import { html, Markup } from './markup.js';
import { sealHtml } from './seal.js';
import { tableHtml } from './table.js';

export function blockHtml(block: Block): Markup {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? html`<h3>${block.title}</h3>
` : html`<h4>${block.title}</h4>
`;
    case 'paragraph':
      return html`<p>${block.text}</p>
`;
    case 'facts':
      return factsHtml(block);
    case 'bullets':
      return bulletsHtml(block);
    case 'callout':
      return calloutHtml(block);
    case 'figures':
      return figuresHtml(block);
    case 'bars':
      return barsHtml(block);
    case 'chart':
      return chartHtml(block);
    case 'seal':
      return sealHtml(block);
    case 'table':
      return tableHtml(block);
    case 'signatures':
      return signaturesHtml(block);
    case 'narrative':
      return narrativeHtml(block);
  }
}

function factsHtml({ items }: Facts): Markup {
  return html`<dl>
${items.map(({ term, text }) => html`<dt>${term}</dt><dd>${text}</dd>
`)}</dl>
`;
}

function bulletsHtml({ title, items }: Bullets): Markup {
  return html`<h3>${title}</h3>
<ul>
${items.map((item) => html`<li>${item}</li>
`)}</ul>
`;
}

function calloutHtml({ tone, title, text }: Callout): Markup {
  return html`<div class="callout ${tone}" role="note"><p><strong>${title}.</strong> ${text}</p></div>
`;
}

function figuresHtml({ items }: Figures): Markup {
  return html`<div class="figures">
${items.map(({ label, value, note }) => html`<p><span>${label}</span> <b>${value}</b> <small>${note}</small></p>
`)}</div>
`;
}

/** The drawing is decoration here: its caption and the words beside each bar say all of it. */
function barsHtml({ caption, bars }: Bars): Markup {
  const rows = bars.map((bar) => {
    const words = bar.parts.map(({ label, tone, count }) => html`<span class="${tone}">${label} ${count}</span> `);
    return html`<li><span>${bar.label}</span>${new Markup(stackedBar(bar))}<span>${words}</span></li>
`;
  });
  return html`<figure><figcaption>${caption}</figcaption>
<ul class="bars">
${rows}</ul></figure>
`;
}

function signaturesHtml({ places }: Signatures): Markup {
  return html`<div class="signatures">${places.map((place) => html`<p>${place}<br>Nombre, firma y fecha</p>`)}</div>
`;
}

function narrativeHtml({ title, text }: Narrative): Markup {
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length === 0) return new Markup('');
  return html`<h3>${title}</h3>
${paragraphs.map((paragraph) => html`<p>${paragraph}</p>
`)}`;
}
