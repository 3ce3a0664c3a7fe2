import { decimal, formatPercent } from '@quipu/rules';
import { finding } from '../facts/finding.js';
import { stateClaims } from '../facts/states.js';
import type { Check } from './check.js';

const DONE = new Set(['concluido', 'liquidado', 'pendiente de liquidación']);
const GOING = new Set(['en ejecución', 'en continuidad']);

/** A state in the text that the physical progress of the POI denies. */
export const stateAndProgress: Check = {
  name: 'estado-y-avance-fisico',
  about: 'El estado de la inversión no concuerda con su avance físico en el POI.',
  run: ({ sentences }, { alerts }) => {
    const claims = stateClaims(sentences);
    return alerts.flatMap(({ action, items }) =>
      items.flatMap(({ cui, physical }) => {
        const progress = physical === null ? null : decimal(physical);
        const denied = claims.filter(
          ({ code, state }) => code === cui && progress && ((DONE.has(state) && progress.lt(100)) || (GOING.has(state) && progress.isZero())),
        );
        if (denied.length === 0) return [];
        return [
          finding({
            check: 'estado-y-avance-fisico', class: 'alert', subject: cui, severity: 'explain', at: [...new Set(denied.map(({ sentence }) => sentence))],
            message: `${cui} figura «${denied[0]!.state}» y su avance físico es ${formatPercent(physical!)}.`,
            datum: { figure: formatPercent(physical!), source: `Alerta del POI sobre ${action}` },
            suggestion: 'Decir a qué fecha y de qué se mide cada uno.',
          }),
        ];
      }),
    );
  },
};
