import { readFileSync } from 'node:fs';
import { findContradictions, knowledgeOf, parseDocument, plainText } from '../../src/contradictions/index.js';
import { inputFrom } from '../support/input-from.js';
import { laresEvents } from '../support/lares.js';

/** Of the data of Lares, written in other words by somebody who had not seen the checks; these were planted, and nothing else is wrong. */
const PLANTED = [
  '17 acciones de nivel bueno', '46 inversiones', '2538724: el texto dice 87.0 %', 'incremento notable', '2657996', '57 %', '2638592: el texto dice «en ejecución»',
  'hace responsable a «Gerencia de Desarrollo Territorial', 'lo llama regular', 'AEI.11.01', '61.20 %', 'segundo semestre',
];
/** True of the data, though nobody planted them. */
const ALSO_TRUE = ['760 de 855', 'el avance físico en'];

it('a report of Lares in other words: what was planted is found, and nothing that is not so', () => {
  const text = readFileSync(new URL('../fixtures/lares-escrito-de-nuevo.txt', import.meta.url), 'utf8');
  const messages = findContradictions(parseDocument(plainText(text)), knowledgeOf(inputFrom(laresEvents()))).map(({ message }) => message);
  expect(PLANTED.filter((planted) => !messages.some((message) => message.includes(planted)))).toEqual([]);
  expect(messages.filter((message) => ![...PLANTED, ...ALSO_TRUE].some((known) => message.includes(known)))).toEqual([]);
});
