import { finding } from '../facts/finding.js';
import { aboutAction } from '../facts/subject.js';
import { plain } from '../facts/words.js';
import type { Check } from './check.js';

const UNIT = /(?:numero|cantidad|porcentaje) de (?:las |los )?(\w+)/;
const DEFINED = /el indicador (?:definido )?(?:mide|corresponde|que mide)(.{0,80})/;
const PEOPLE = /^(poblac|person|benefic|ciudad|habitan)/;

/** What the text says that the indicator counts is not what the plan counts. */
export const indicatorDefinition: Check = {
  name: 'que-mide-el-indicador',
  about: 'El texto dice que el indicador cuenta otra cosa.',
  run: ({ sentences }, knowledge) =>
    sentences.flatMap((sentence) => {
      const action = aboutAction(sentence, knowledge);
      const said = UNIT.exec(DEFINED.exec(plain(sentence.text))?.[1] ?? '')?.[1];
      const known = action ? UNIT.exec(plain(action.indicator))?.[1] : undefined;
      if (!action || !said || !known || sameThing(said, known, action.indicator)) return [];
      return [
        finding({
          check: 'que-mide-el-indicador', class: 'indicator', subject: action.code, severity: 'must-fix', at: [sentence],
          message: `${action.code}: el texto dice que el indicador cuenta «${said}»; el plan, «${action.indicator}».`,
          datum: { figure: action.indicator, source: `Indicador de ${action.code} en el plan` },
          suggestion: 'Usar el nombre del indicador.',
        }),
      ];
    }),
};

function sameThing(said: string, known: string, indicator: string): boolean {
  const initials = (indicator.match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase();
  return said.slice(0, 4) === known.slice(0, 4) || (PEOPLE.test(said) && PEOPLE.test(known)) || initials.includes(said);
}
