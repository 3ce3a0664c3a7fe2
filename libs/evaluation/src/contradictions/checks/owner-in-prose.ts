import { finding } from '../facts/finding.js';
import { aboutAction } from '../facts/subject.js';
import { plain } from '../facts/words.js';
import { sameUnit } from '../facts/units.js';
import type { Check } from './check.js';

const UNIT = String.raw`((?:Sub\s?[Gg]erencia|Gerencia|Oficina|Direcci[oó]n|Divisi[oó]n|Departamento|Servicio|Unidad|[ÓO]rgano|[ÁA]rea)\s(?:[Dd]e(?:l| la| los)?\s)?\p{Lu}[\p{L} ,]{3,80})`;
const RESPONSIBLE = new RegExp(String.raw`(?:responsab\p{L}+|a cargo|encargad[oa])\s[^.;:]{0,25}?(?:de|en|es|:|recae en)\s(?:la|el|los)\s${UNIT}`, 'u');

/** Prose makes a unit responsible for an action that the plan gives to another. */
export const ownerInProse: Check = {
  name: 'responsable-en-prosa',
  about: 'El texto hace responsable de la acción a una unidad que no es la del plan.',
  run: ({ sentences }, knowledge) =>
    sentences.filter(({ kind, recommending }) => kind === 'prose' && !recommending).flatMap((sentence) => {
      const said = RESPONSIBLE.exec(sentence.text)?.[1]?.split(/,|\s(?:a|que|para|con|en|mediante)\s/)[0]?.trim();
      const action = said ? aboutAction(sentence, knowledge) : null;
      const units = knowledge.actions.map(({ unit }) => unit);
      // Another of the plan's units, named in full: any other name may be an office inside the responsible one.
      const other = said && units.find((unit) => sameUnit(said, unit));
      if (!said || !action || !other || sameUnit(said, action.unit) || plain(other) === plain(action.unit)) return [];
      return [
        finding({
          check: 'responsable-en-prosa', class: 'owner', subject: `${action.code}:${plain(said)}`, severity: 'explain', at: [sentence],
          message: `${action.code}: el texto hace responsable a «${said}»; el plan, a «${action.unit}».`,
          datum: { figure: action.unit, source: `Unidad responsable de ${action.code} en el plan` },
          suggestion: 'Nombrar a la unidad del plan o justificar el encargo.',
        }),
      ];
    }),
};
