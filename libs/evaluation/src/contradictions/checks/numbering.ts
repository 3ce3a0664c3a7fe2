import type { ParsedDocument, Section, Sentence } from '../document.js';
import { finding } from '../facts/finding.js';
import { plain } from '../facts/words.js';
import type { Check } from './check.js';

/** Sections with the same number or title, sections inside another's number, tables cited that are not there. */
export const numbering: Check = {
  name: 'numeracion',
  about: 'La numeración de secciones y tablas no es coherente.',
  run: (document) => [...repeated(document, 'number'), ...repeated(document, 'title'), ...misplaced(document), ...absentTables(document), ...repeatedLabels(document)],
};

function repeated(document: ParsedDocument, by: 'number' | 'title') {
  const sections = document.sections.filter(({ number }) => number !== '');
  const key = (section: Section) => plain(section[by]);
  const keys = [...new Set(sections.map(key))].filter((one) => sections.filter((section) => key(section) === one).length > 1);
  return keys.map((one) => {
    const same = sections.filter((section) => key(section) === one);
    return numberingFinding(`${by}:${one}`, same.flatMap((section) => at(document, section.line)),
      by === 'number' ? `Hay ${same.length} secciones ${one}.` : `Las secciones ${same.map(({ number }) => number).join(' y ')} llevan el mismo título.`, one);
  });
}

function misplaced(document: ParsedDocument) {
  return document.sections.flatMap((section, index) => {
    const before = document.sections[index - 1]?.number ?? '';
    const parent = section.number.split('.').slice(0, -1).join('.');
    const inside = before === parent || before.startsWith(`${parent}.`);
    if (parent === '' || !parent.includes('.') || inside) return [];
    return [numberingFinding(`orden:${section.number}`, at(document, section.line), `La sección ${section.number} viene después de la ${before}.`, before)];
  });
}

function absentTables(document: ParsedDocument) {
  const captions = new Set(document.sentences.flatMap(({ text }) => /^\W*Tabla (?:N[°º.]*\s*)?(\d+)/i.exec(text)?.[1] ?? []));
  return document.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(/\b(?:la|las|en) Tabla (?:N[°º.]*\s*)?(\d+)/gi)].filter(([, number]) => !captions.has(number!)).map(([, number]) =>
      numberingFinding(`tabla:${number}`, [sentence], `Se cita la Tabla ${number}; ninguna lleva ese título.`, `Tabla ${number}`)),
  );
}

/** `Meta 00001 – 0446915`: the same label before different codes. */
function repeatedLabels(document: ParsedDocument) {
  const labels = document.sentences.flatMap((sentence) => {
    const found = /^\W*(\p{Lu}\p{L}+ \d{3,6}) [–-] (\d{6,8})\b/u.exec(sentence.text);
    return found ? [{ label: found[1]!, code: found[2]!, sentence }] : [];
  });
  const several = [...new Set(labels.map(({ label }) => label))].filter((label) => new Set(labels.filter((one) => one.label === label).map(({ code }) => code)).size > 1);
  if (several.length === 0) return [];
  const at = labels.filter(({ label }) => several.includes(label)).map(({ sentence }) => sentence);
  return [numberingFinding(`rotulo:${several.join(',')}`, at, `${several.join(' y ')} nombran cosas distintas.`, several.join(', '))];
}

function at({ sentences }: ParsedDocument, line: number): Sentence[] {
  return sentences.filter((sentence) => sentence.line === line).slice(0, 1);
}

function numberingFinding(subject: string, sentences: readonly Sentence[], message: string, figure: string) {
  return finding({
    check: 'numeracion', class: 'structure', subject, severity: 'note', at: sentences, message,
    datum: { figure, source: 'El mismo documento' }, suggestion: 'Renumerar.',
  });
}
