import type { FigureRef } from '@quipu/oversight';
import { shortDay } from '../screen/moment.js';

/** What a figure of an alert is, in words; its place in the tables stays in `--json`. */
export function figureLine(figure: FigureRef): string {
  const { value, ruleSet } = figure;
  return `  ${whatItIs(figure)}: ${value === null ? 'sin dato' : plain(value)}${ruleSet ? ` (reglas ${ruleSet.replace('@', ', versión ')})` : ''}`;
}

function whatItIs({ table, field, key }: FigureRef): string {
  const when = key['period'] ? ` en ${key['period']}` : '';
  const [first, second, third] = field.split('.');
  switch (table) {
    case 'action_physical_progress':
      return `avance físico ${first === 'reported' ? 'reportado' : 'calculado'} de ${key['action']}${when}`;
    case 'action_advance':
      return first === 'levels' ? `nivel de ${key['action']}${when}, escala ${third === 'annual' ? 'anual' : 'semestral'}` : `avance ${second === 'reported' ? 'impreso' : 'recalculado'} de ${key['indicator']}${when}`;
    case 'plan_node':
      return `logro esperado de ${key['code']} para ${third}`;
    case 'indicator_value':
      return `valor obtenido de ${key['indicator']}${when}`;
    case 'investment':
      return `paralización de ${key['cui']}, desde`;
    case 'commitment':
      return `plazo de ${key['id']}`;
    case 'activity_month':
      return `ejecución de ${key['activity'] ?? `las actividades de ${key['responsible_unit']}`}, mes ${key['month']} de ${key['year']}`;
    default:
      return 'dato';
  }
}

function plain(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? shortDay(value) : value;
}
