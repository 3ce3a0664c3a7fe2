import type { Seal } from '../document/model.js';
import { qrSvg } from '../seal/qr.js';
import { qrText, sealFacts, SEAL_TITLE } from '../seal/seal-facts.js';
import { html, Markup } from './markup.js';

export function sealHtml(seal: Seal): Markup {
  return html`<div class="seal"><div role="img" aria-label="${qrText(seal)}">${new Markup(qrSvg(seal.address))}</div>
<div><p><strong>${SEAL_TITLE}</strong></p>
<dl>
${sealFacts(seal).map(({ term, text }) => html`<dt>${term}</dt><dd>${text}</dd>
`)}</dl></div></div>
`;
}
