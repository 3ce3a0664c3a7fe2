import { decimal, formatPercent } from '@quipu/rules';
import { finding } from '../facts/finding.js';
import { aboutAction } from '../facts/subject.js';
import type { KnownAction, KnownAlert, Knowledge } from '../knowledge.js';
import type { Check } from './check.js';

/** Indicator and physical progress that point to opposite sides. */
export const levelAndAlert: Check = {
  name: 'indicador-y-avance-fisico',
  about: 'El indicador y el avance físico del POI dicen cosas opuestas.',
  run: ({ sentences }, knowledge) =>
    tensions(knowledge).flatMap((alert) => {
      const action = knowledge.actions.find(({ code }) => code === alert.action);
      if (!action?.level || !action.reported || !opposite(action, alert)) return [];
      const at = sentences.filter((sentence) => aboutAction(sentence, knowledge) === action && /avance|cumpl|%/i.test(sentence.text) && sentence.kind === 'prose');
      if (at.length === 0) return [];
      return [
        finding({
          check: 'indicador-y-avance-fisico', class: 'good-but-critical', subject: action.code, severity: 'explain', at: at.slice(0, 3),
          message:
            `${action.code}: el indicador está en ${formatPercent(action.reported)} (${action.level}) y el avance físico en ` +
            `${formatPercent(alert.physical)}${alert.type === '' ? '' : ` (alerta ${alert.type.toLowerCase()})`}.`,
          datum: { figure: formatPercent(alert.physical), source: `${alert.type === '' ? 'Avance físico' : 'Alerta'} del POI sobre ${action.code}` },
          suggestion: 'Explicar en el mismo párrafo por qué difieren.',
        }),
      ];
    }),
};

/** Alerts, and actions without one whose physical progress is far from their level. */
function tensions({ alerts, actions }: Knowledge): KnownAlert[] {
  const without = actions.filter(({ code, physical }) => physical && !alerts.some(({ action }) => action === code));
  const far = without.filter(({ level, physical }) => (level === 'bueno' && decimal(physical!).lt(50)) || (level === 'malo' && decimal(physical!).gte(75)));
  return [...alerts, ...far.map(({ code, physical }) => ({ action: code, type: '', physical: physical!, items: [] }))];
}

function opposite({ level }: KnownAction, { physical }: KnownAlert): boolean {
  if (level === 'bueno') return true;
  return level === 'malo' && decimal(physical).gte(50);
}
