import { ACTIVITY_CODE } from '@quipu/operations/domain';
import { EXIT, FailedCommand } from '../failed-command.js';

const ACTION = /^AEI\.\d{2}\.\d{2}$/i;

export type Asked =
  | { kind: 'average' }
  | { kind: 'action'; code: string }
  | { kind: 'indicator'; code: string }
  | { kind: 'poi' }
  | { kind: 'physical'; action: string }
  | { kind: 'activity'; code: string }
  | { kind: 'investment'; cui: string }
  | { kind: 'alert'; about: string };

/** `promedio`, `AEI.03.01`, `IND.01.AEI.03.01`, `poi`, `fisico AEI.03.01`, `actividad AOI…`, `inversion 2663312`, `alerta AEI.03.01`. Throws a usage failure for the rest. */
export function whatIsAsked(words: readonly string[]): Asked {
  const [first = '', second = ''] = words;
  const word = first.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();
  if (word === 'promedio' || word === 'plan') return { kind: 'average' };
  if (ACTION.test(first)) return { kind: 'action', code: first.toUpperCase() };
  if (/^IND\.\d{2}\.AEI\.\d{2}\.\d{2}$/i.test(first)) return { kind: 'indicator', code: first.toUpperCase() };
  if (word === 'poi') return { kind: 'poi' };
  if (word === 'fisico' && ACTION.test(second)) return { kind: 'physical', action: second.toUpperCase() };
  if (word === 'actividad' && ACTIVITY_CODE.test(second.toUpperCase())) return { kind: 'activity', code: second.toUpperCase() };
  if (/^AOI\d{11}$/i.test(first)) return { kind: 'activity', code: first.toUpperCase() };
  if (word === 'inversion' && /^\d{7}$/.test(second)) return { kind: 'investment', cui: second };
  if (/^\d{7}$/.test(first)) return { kind: 'investment', cui: first };
  if (word === 'alerta' && second !== '') return { kind: 'alert', about: second };
  throw new FailedCommand(
    `No se sabe qué cifra es «${words.join(' ').slice(0, 40)}».`,
    'Puede ser: promedio, AEI.03.01, IND.01.AEI.03.01, poi, fisico AEI.03.01, actividad AOI30071100001, inversion 2663312 o alerta AEI.03.01.',
    EXIT.usage,
  );
}
