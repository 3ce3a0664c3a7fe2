import { finding } from '../facts/finding.js';
import { opposed, stateClaims, type StateClaim } from '../facts/states.js';
import type { Check } from './check.js';

/** The same work in states that cannot both hold, in two places of the document. */
export const workStates: Check = {
  name: 'estado-de-la-inversion',
  about: 'La misma inversión está en dos estados incompatibles.',
  run: ({ sentences }) => {
    const claims = stateClaims(sentences);
    return [...new Set(claims.map(({ code }) => code))].flatMap((code) => {
      const own = claims.filter((claim) => claim.code === code);
      const pair = opposedPair(own);
      if (!pair) return [];
      const [one, other] = pair;
      return [
        finding({
          check: 'estado-de-la-inversion', class: 'two-ways', subject: `${code}:${[one.state, other.state].sort().join('/')}`, severity: 'must-fix',
          at: [...new Set(own.filter(({ state }) => state === one.state || state === other.state).map(({ sentence }) => sentence))],
          message: `${code} está «${one.state}» en una parte y «${other.state}» en otra.`,
          datum: { figure: other.state, source: `Línea ${other.sentence.line} del mismo documento` },
          suggestion: 'Dejar el estado que conste en el Banco de Inversiones.',
        }),
      ];
    });
  },
};

function opposedPair(claims: readonly StateClaim[]): readonly [StateClaim, StateClaim] | null {
  for (const one of claims) {
    const other = claims.find(({ state, sentence }) => sentence !== one.sentence && opposed(state, one.state));
    if (other) return [one, other];
  }
  return null;
}
