import { readFileSync } from 'node:fs';
import type { ReportDocument, Section } from '../document/model.js';
import { withEmptyPlacesSaid } from '../text/empty-places.js';
import { blockHtml } from './blocks.js';
import { html, Markup } from './markup.js';

/** Same depth from src/ and dist/. */
const STYLE = new Markup(readFileSync(new URL('../../html/report.css', import.meta.url), 'utf8'));

/** One page that needs nothing else: no script, no other file. UTF-8. */
export function renderHtml(document: ReportDocument): Buffer {
  const { title, subtitle, meta, sections, language } = withEmptyPlacesSaid(document);
  const page = html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}: ${subtitle}</title>
<style>
${STYLE}</style>
</head>
<body>
<a class="skip" href="#contenido">Ir al contenido</a>
<header>
<p>${meta.entity.name}</p>
<h1>${title}</h1>
<p>${subtitle}</p>
</header>
<nav aria-label="Secciones del informe"><ul>
${sections.map(({ id, title: name }) => html`<li><a href="#${id}">${name}</a></li>
`)}</ul></nav>
<main id="contenido">
${sections.map(sectionHtml)}</main>
<footer><p>${meta.ruleSet.name} (${meta.ruleSet.id}, versión ${meta.ruleSet.version}). Corte: registro n.º ${meta.cut.position}.</p></footer>
</body>
</html>
`;
  return Buffer.from(page.text, 'utf8');
}

function sectionHtml({ id, title, blocks }: Section): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-nombre">
<h2 id="${id}-nombre">${title}</h2>
${blocks.map(blockHtml)}</section>
`;
}
