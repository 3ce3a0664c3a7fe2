import type { IndicatorAdvance } from '@quipu/planning';
import { decimal, formatNumber, formatPercent } from '@quipu/rules';
import type { ActionAnswer, AdvanceAnswer } from '../aei/advance-answer.js';
import { figureText } from '../aei/advance-lines.js';
import { sourceLines } from './source-lines.js';

/** The terms of the average, what other rules would give, what weighs most, and what is behind it. */
export function averageLines({ averages, actions, ruleSet: rules, asOf, plan, period }: AdvanceAnswer): string[] {
  const { reported, recalculated, alternatives } = averages;
  const terms = actions.flatMap((action) => (action.reported.kind === 'value' ? [{ action, value: action.reported.rounded }] : []));
  const ordered = [...terms].sort((one, other) => decimal(other.value).comparedTo(decimal(one.value)));
  const told = ({ action, value }: (typeof terms)[number]) => `  ${action.code} ${action.name}: ${formatPercent(value)}`;
  return [
    `Promedio del plan ${plan} en ${period}: ${percent(reported.rounded)}`,
    `Media simple: ${formatNumber(reported.sum)} / ${reported.terms} = ${exactText(reported.exact)} → ${percent(reported.rounded)}; ${reported.excluded} acciones fuera.`,
    `Reglas: ${rules.name} (${rules.id}, versión ${rules.version}). ${rules.norm}`,
    `Corte: registro ${asOf.position}.`,
    '',
    'Sin guardar nada, con otras reglas:',
    `  recalculado: ${percent(recalculated.rounded)} (${formatNumber(recalculated.sum)} / ${recalculated.terms})`,
    ...alternatives.map(({ label, average }) => `  ${label}: ${percent(average.rounded)} (${formatNumber(average.sum)} / ${average.terms})`),
    '',
    'Lo que más lo sube:',
    ...ordered.slice(0, 5).map(told),
    'Lo que más lo baja:',
    ...ordered.slice(-5).reverse().map(told),
    'Iguales a su línea de base:',
    ...actions.filter(({ indicators }) => indicators.some(standsAtBaseline)).map(({ code, name, reported: figure }) => `  ${code} ${name}: ${figureText(figure)}`),
    '',
    `Los ${terms.length} términos:`,
    ...terms.map(told),
    '',
    'Cada término se explica con: quipu explain AEI.nn.mm.',
  ];
}

export function actionLines(action: ActionAnswer, { ruleSet: rules }: Pick<AdvanceAnswer, 'ruleSet'>): string[] {
  return [
    `${action.code} ${action.name}`,
    `Impreso ${figureText(action.reported)} · recalculado ${figureText(action.recalculated)}`,
    `Reglas: ${rules.name} (${rules.id}, versión ${rules.version}). ${rules.norm}`,
    ...action.indicators.flatMap((indicator) => ['', ...indicatorLines(indicator)]),
  ];
}

export function indicatorLines(indicator: IndicatorAdvance): string[] {
  const { code, name, unit, sense, aggregation, weight, target, value, baseline, reported, recalculated, tipo2, formula, difference, explanation, corrections } = indicator;
  return [
    `${code} ${name}`,
    `  unidad ${unit}; sentido ${sense}, ${aggregation}; peso ${weight ?? 'sin peso'}`,
    `  logro esperado ${number(target)}, valor obtenido ${number(value)}, línea de base ${number(baseline)}`,
    `  fórmula: ${formula} → ${figureText(recalculated)}; impreso ${figureText(reported)}; avance tipo II ${figureText(tipo2)}`,
    ...(difference === 'none' ? [] : [`  diferencia ${difference === 'explained' ? `explicada: ${explanation ?? ''}` : 'sin explicar'}`]),
    ...(standsAtBaseline(indicator) ? ['  el valor es el de la línea de base'] : []),
    ...(corrections > 0 ? [`  correcciones: ${corrections}`] : []),
    '  de dónde sale:',
    ...sourceLines(indicator.sources, '    '),
  ];
}

/** A baseline of 0 says nothing: what has not begun stands there. */
function standsAtBaseline({ baseline, value }: IndicatorAdvance): boolean {
  return baseline !== null && value !== null && !decimal(baseline).isZero() && decimal(baseline).equals(decimal(value));
}

/** Enough places to see how it is rounded. */
function exactText(exact: string | null): string {
  if (exact === null) return 'sin términos';
  const [whole, places = ''] = exact.split('.');
  return places.length <= 6 ? exact : `${whole}.${places.slice(0, 6)}…`;
}

function percent(text: string | null): string {
  return text === null ? 'sin dato' : formatPercent(text);
}

function number(text: string | null): string {
  return text === null ? 'sin dato' : formatNumber(text);
}
