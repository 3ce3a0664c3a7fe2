import { decimal, formatPercent } from '@quipu/rules';
import { finding } from '../facts/finding.js';
import { aboutAction } from '../facts/subject.js';
import type { KnownAction, KnownAlert } from '../knowledge.js';
import type { Check } from './check.js';

/** Indicator and physical progress that point to opposite sides. */
export const levelAndAlert: Check = {
  name: 'indicador-y-avance-fisico',
  about: 'El indicador y el avance físico del POI dicen cosas opuestas.',
  run: ({ sentences }, knowledge) =>
    knowledge.alerts.flatMap((alert) => {
      const action = knowledge.actions.find(({ code }) => code === alert.action);
      if (!action?.level || !action.reported || !opposite(action, alert)) return [];
      const at = sentences.filter((sentence) => aboutAction(sentence, knowledge) === action && /avance|cumpl|%/i.test(sentence.text) && sentence.kind === 'prose');
      if (at.length === 0) return [];
      return [
        finding({
          check: 'indicador-y-avance-fisico', class: 'good-but-critical', subject: action.code, severity: 'explain', at: at.slice(0, 3),
          message:
            `${action.code}: el indicador está en ${formatPercent(action.reported)} (${action.level}) y el avance físico en ` +
            `${formatPercent(alert.physical)} (alerta ${alert.type.toLowerCase()}).`,
          datum: { figure: formatPercent(alert.physical), source: `Alerta del POI sobre ${action.code}` },
          suggestion: 'Explicar en el mismo párrafo por qué difieren.',
        }),
      ];
    }),
};

function opposite({ level }: KnownAction, { physical }: KnownAlert): boolean {
  if (level === 'bueno') return true;
  return level === 'malo' && decimal(physical).gte(50);
}
