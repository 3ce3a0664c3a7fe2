import { finding } from '../facts/finding.js';
import { share, stems } from '../facts/words.js';
import { ACTION_CODE } from '../parse/headings.js';
import type { Check } from './check.js';

const LEAD = new RegExp(String.raw`^\W*(?:IND\.\d{2}\.)?${ACTION_CODE}\b[\s–:-]*([^\t(:]{8,200})`);

/** An action's code beside the name of another. */
export const codeAndName: Check = {
  name: 'codigo-y-nombre',
  about: 'El código de una acción va con el nombre de otra.',
  run: ({ sentences }, { actions }) => {
    const names = actions.map(({ code, name, indicator }) => ({ code, name, words: stems(name), all: stems(`${name} ${indicator}`) }));
    return sentences.filter(({ kind }) => kind !== 'prose').flatMap((sentence) => {
      const [, written, title] = LEAD.exec(sentence.text) ?? [];
      const code = `AEI.${written}`;
      const own = names.find((one) => one.code === code);
      if (!own || !title) return [];
      const said = stems(title);
      const other = names.find((one) => one !== own && one.words.length > 1 && share(said, one.words) >= 0.9);
      if (!other || said.length === 0 || share(own.all, said) > 0.6) return [];
      return [
        finding({
          check: 'codigo-y-nombre', class: 'code', subject: `${own.code}:${sentence.offset}`, severity: 'must-fix', at: [sentence],
          message: `${own.code} va con el nombre de ${other.code}.`,
          datum: { figure: own.name, source: `Nombre de ${own.code} en el plan` },
          suggestion: `Comprobar si es ${other.code}.`,
        }),
      ];
    });
  },
};
