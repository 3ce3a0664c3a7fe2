import type { ActionPhysicalProgressRow, ActivityMonthRow, ActivityProgressRow, MeanProgress, PoiSummaryRow, Progress } from '@quipu/operations';
import { progressRules, progressText } from '@quipu/operations';
import { formatNumber, formatPercent } from '@quipu/rules';
import { sourceLines } from './source-lines.js';

/** An activity in a period: what was programmed and done month by month, how that makes its percentage, and from which records. */
export function activityLines(row: ActivityProgressRow, months: readonly ActivityMonthRow[]): string[] {
  const { activity, name, action, responsible_unit, accumulation, unit_of_measure, programme, annual_goal, physical, financial } = row;
  return [
    `${activity} ${name}`,
    `Acción ${action}; unidad ${responsible_unit}; ${programme}.`,
    `Se mide en ${unit_of_measure ?? '(sin unidad de medida)'}, ${accumulation}; meta del año: ${amount(annual_goal)}.`,
    ruleLine(),
    '',
    `Avance físico: ${howItComes(physical)}`,
    `Avance financiero: ${howItComes(financial)}`,
    '',
    'Mes a mes (físico; financiero):',
    ...months.map(monthLine),
    '',
    'De dónde sale:',
    ...sourceLines(row.sources),
  ];
}

/** The physical progress of an action: the activities that it is the mean of, and what a document reports of it. */
export function actionPhysicalLines({ action, period, computed, reported }: ActionPhysicalProgressRow, activities: readonly ActivityProgressRow[]): string[] {
  return [
    `Avance físico de ${action} en ${period}`,
    ruleLine(),
    '',
    ...(computed ? [`Calculado: ${meanText(computed)}`, ...activities.map(termLine)] : ['Calculado: ninguna de sus actividades se reporta en el periodo.']),
    ...(reported
      ? [
          '',
          `Reportado: ${formatPercent(reported.percentage)}; la media de lo que detalla es ${progressText(reported.mean)}`,
          ...reported.terms.map(({ code, name, percentage }) => `  ${code ?? '(sin código)'} ${name}: ${formatPercent(percentage)}`),
          'De dónde sale lo reportado:',
          ...sourceLines([reported.source]),
        ]
      : []),
    ...(activities.length > 0 ? ['', 'Cada actividad se explica con: quipu explain actividad <código>.'] : []),
  ];
}

/** The total of the POI in a period, and the mean of its actions. */
export function poiLines({ plan, period, total, of_actions }: PoiSummaryRow, actions: readonly ActionPhysicalProgressRow[]): string[] {
  return [
    `Avance físico del POI, ${plan}, en ${period}`,
    ruleLine(),
    '',
    `Total: ${meanText(total)}`,
    `Media de las acciones: ${formatNumber(of_actions.sum)} / ${of_actions.actions} = ${progressText(of_actions.uncapped)}; con tope ${progressText(of_actions.capped)}`,
    ...actions.flatMap(({ action, computed }) => (computed ? [`  ${action}: ${progressText(computed.uncapped)}; con tope ${progressText(computed.capped)}`] : [])),
    '',
    'Cada acción se explica con: quipu explain fisico AEI.nn.mm.',
  ];
}

function ruleLine(): string {
  const { id, version, norm, cap } = progressRules;
  return `Reglas: ${id}, versión ${version} (${norm}); el tope es ${formatPercent(cap)}.`;
}

function howItComes({ programmed, executed, uncapped, capped }: Progress): string {
  const division = programmed === null || executed === null ? '' : `${amount(executed)} ejecutado / ${amount(programmed)} programado = `;
  return `${division}${progressText(uncapped)}; con tope ${progressText(capped)}`;
}

function monthLine({ month, goal_physical, physical, goal_financial, financial, late, status, returned_because, corrections }: ActivityMonthRow): string {
  const notes = [
    ...(physical === null ? ['sin registro'] : []),
    ...(late ? ['fuera de plazo'] : []),
    ...(status === 'devuelto' ? [`devuelto: ${returned_because ?? ''}`] : []),
    ...(corrections > 0 ? [`correcciones: ${corrections}`] : []),
  ];
  const figures = `${amount(physical)} de ${amount(goal_physical)}; ${amount(financial)} de ${amount(goal_financial)}`;
  return `  ${String(month).padStart(2)}: ${figures}${notes.length > 0 ? ` · ${notes.join(' · ')}` : ''}`;
}

function termLine({ activity, name, physical }: ActivityProgressRow): string {
  return `  ${activity} ${name}: ${progressText(physical.uncapped)}; con tope ${progressText(physical.capped)}`;
}

function meanText({ sum, sumCapped, values, incomplete, unprogrammed, none, uncapped, capped }: MeanProgress): string {
  const out = [`${incomplete} S.I.`, `${unprogrammed} S.P.`, `${none} «-»`].join(', ');
  return `${formatNumber(sum)} / ${values} = ${progressText(uncapped)}; con tope ${formatNumber(sumCapped)} / ${values} = ${progressText(capped)}; fuera: ${out}`;
}

function amount(text: string | null): string {
  return text === null ? 'sin dato' : formatNumber(text);
}
