import { finding } from '../facts/finding.js';
import { opposed, stateClaims } from '../facts/states.js';
import type { Check } from './check.js';

/** The state of an investment in the text is not the recorded one. */
export const investmentState: Check = {
  name: 'estado-registrado',
  about: 'El estado que el texto da a una inversión no es el registrado.',
  run: ({ sentences }, { investments }) => {
    const claims = stateClaims(sentences.filter(({ recommending }) => !recommending));
    return investments.flatMap(({ cui, states = [] }) => {
      const denied = claims.filter(({ code, state }) => code === cui && states.some((known) => opposed(known, state)));
      if (denied.length === 0) return [];
      const said = denied[0]!.state;
      return [
        finding({
          check: 'estado-registrado', class: 'state', subject: cui, severity: 'must-fix', at: [...new Set(denied.map(({ sentence }) => sentence))],
          message: `${cui}: el texto dice «${said}»; en el registro consta «${states.join(', ')}».`,
          datum: { figure: states.join(', '), source: `Inversión ${cui} en la cartera` },
          suggestion: 'Poner el estado registrado, o registrar el cambio con su documento.',
        }),
      ];
    });
  },
};
