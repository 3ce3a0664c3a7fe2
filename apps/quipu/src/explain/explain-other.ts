import type { InvestmentRow, InvestmentTimelineRow } from '@quipu/investments';
import type { AlertRow } from '@quipu/oversight';
import { figureLine } from './figure-line.js';
import { sourceLines } from './source-lines.js';

export function investmentLines({ cui, name, actions, phase, condition }: InvestmentRow, timeline: readonly InvestmentTimelineRow[]): string[] {
  return [
    `Inversión ${cui} ${name}`,
    `Acciones: ${actions.join(', ')}. Fase: ${phase}. Condición: ${condition}.`,
    '',
    'Su historia:',
    ...timeline.flatMap(({ axis, text, source }) => [`  ${axis}: ${text}`, ...sourceLines([source], '    ')]),
  ];
}

export function alertLines({ subject, severity, owner, state, message, figures, policy, history }: AlertRow): string[] {
  return [
    `Alerta ${severity} sobre ${subject}, ${state}: ${message}`,
    `Responde: ${owner}. Política: ${policy.replace('@', ', versión ')}.`,
    ...figures.map(figureLine),
    '',
    'Su historia:',
    ...history.flatMap(({ state: then, what, source }) => [`  ${then}: ${what}`, ...sourceLines([source], '    ')]),
  ];
}
