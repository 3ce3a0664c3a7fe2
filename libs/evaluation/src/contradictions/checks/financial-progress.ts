import { decimal, formatPercent } from '@quipu/rules';
import type { Sentence } from '../document.js';
import { finding } from '../facts/finding.js';
import { says } from '../facts/numbers.js';
import type { Check } from './check.js';

const FINANCIAL = /(?:avance|ejecuci[oó]n|nivel)[^.;%\d]{0,30}(?:financier|presupuest)\w*[^.;%\d]{0,40}?(\d+(?:[.,]\d+)?)\s?%/giu;
/** The figure before its name: `alcanzó 87 % de avance financiero`. */
const FIGURE_FIRST = /(\d+(?:[.,]\d+)?)\s?%\s+(?:de|en\s+(?:su|el))\s+(?:avance|ejecuci[oó]n)\s+(?:financier|presupuest)\w*/giu;
const LEAD = /^\W*(?:proyecto|actividad)\W+(\d{7})\b/iu;

/** Financial progress in prose that is not that of the investment or activity. */
export const financialProgress: Check = {
  name: 'avance-financiero',
  about: 'El avance financiero del texto no es el registrado.',
  run: ({ sentences }, { investments, activities }) => {
    const known = new Map([...investments.map(({ cui, financial }) => [cui, financial] as const), ...activities.map(({ code, financial }) => [code, financial] as const)]);
    return sentences.flatMap((sentence, index) => {
      const code = onlyCode(sentence.text) ?? LEAD.exec(lead(index, sentences))?.[1];
      const financial = code === undefined ? null : known.get(code);
      if (!code || !financial) return [];
      return figuresAfter(code, sentence.text).filter((said) => !says(said, decimal(financial))).map((said) =>
        finding({
          check: 'avance-financiero', class: 'figure', subject: `${code}:${said}`, severity: 'must-fix', at: [sentence],
          message: `${code}: el texto dice ${said} % de avance financiero; el registro, ${formatPercent(financial)}.`,
          datum: { figure: formatPercent(financial), source: `Avance financiero de ${code}` },
          suggestion: 'Poner la cifra del registro y decir su denominador.',
        }),
      );
    });
  },
};

/** A figure is of the work named before it, not of one named later. */
function figuresAfter(code: string, text: string): string[] {
  const named = text.indexOf(code);
  return [...text.matchAll(FINANCIAL), ...text.matchAll(FIGURE_FIRST)].filter(({ index }) => index > named).map((found) => found[1]!);
}

/** `El parque zonal (CUI 2298765) registra…`: the one code that the sentence names. */
function onlyCode(text: string): string | undefined {
  const codes = text.match(/(?<![\d.,])\d{7}(?![\d.,]?\d)/g) ?? [];
  return codes.length === 1 ? codes[0] : undefined;
}

/** The first sentence of the same paragraph, which names the work. */
function lead(index: number, all: readonly Sentence[]): string {
  let at = index;
  while (at > 0 && index - at < 12 && all[at - 1]!.line === all[index]!.line) at -= 1;
  return all[at]!.text;
}
