import { headline } from '@quipu/investments';
import type { ActionAdvanceRow, IndicatorAdvance } from '@quipu/planning';
import type { AlertRow, CommitmentRow } from '@quipu/oversight';
import { formatNumber, formatPercent } from '@quipu/rules';
import { shortDate } from '../dates.js';
import { figureCell } from '../figure-cell.js';
import type { FollowUpIndex } from '../follow-up-index.js';
import type { SectionInput } from '../input.js';
import type { Block, Callout, Facts, Paragraph } from '../model.js';
import { headingOf, placeToWrite } from '../narratives.js';
import { sortedBy } from '../order.js';
import { scalesOf } from '../period.js';
import { physicalText } from '../physical.js';
import { ruleKeyNote } from '../rule.js';
import { isLarge } from '../size.js';
import { count } from '../words.js';
import { activitiesTable } from './activities-table.js';
import { investmentCounts } from './investment-counts.js';
import { actionInvestmentsTable } from './investments-table.js';

/** One part per action: its essential lines, and then only what there is to say of it. */
export function byAction(input: SectionInput): Block[] {
  return sortedBy(input.actions, ({ action }) => action).flatMap((action) => actionBlocks(action, input));
}

function actionBlocks(row: ActionAdvanceRow, input: SectionInput): Block[] {
  const { action, name } = row;
  const { followUp } = input;
  if (isLarge(input)) return [headingOf(3, `${action} ${name}`), inOneParagraph(essentials(row, input)), ...said(row, input)];
  const [activities, investments] = [followUp.activitiesOf(action), followUp.investmentsOf(action)];
  return [
    headingOf(3, `${action} ${name}`),
    essentials(row, input),
    ...followUp.alertsOf(action).map(alertCallout),
    ...(activities.length > 0 ? [activitiesTable(action, activities)] : []),
    ...(investments.length > 0 ? [actionInvestmentsTable(action, investments, input)] : []),
    ...followUp.recommendationsOf(action).map(recommendationCallout),
    ...placeToWrite(input, `accion/${action}`, `Análisis de ${action}`),
  ];
}

/** What somebody said of the action, where its lists are not printed. */
function said({ action }: ActionAdvanceRow, input: SectionInput): Block[] {
  const { followUp } = input;
  return [...followUp.alertsOf(action).map(alertCallout), ...followUp.recommendationsOf(action).map(recommendationCallout), ...placeToWrite(input, `accion/${action}`, `Análisis de ${action}`)];
}

function inOneParagraph({ items }: Facts): Paragraph {
  return { kind: 'paragraph', text: items.map(({ term, text }) => `${term}: ${text}`).join(' · ') };
}

function essentials(row: ActionAdvanceRow, { followUp, index, period, ruleSet }: SectionInput): Facts {
  const [first, second] = scalesOf(period);
  const level = [first, second].map((scale) => `${row.levels.reported[scale] ?? 'sin nivel'} en la ${ruleSet.scales[scale].name.toLowerCase()}`).join('; ');
  const investments = followUp.investmentsOf(row.action);
  return {
    kind: 'facts',
    items: [
      ...sortedBy(row.indicators, ({ code }) => code).map((indicator) => ({ term: indicator.code, text: indicatorText(indicator, ruleSet.decimals) })),
      { term: 'Responsable', text: [...new Set(row.indicators.map(({ unit }) => index.unitName(unit)))].join('; ') || 'sin dato' },
      { term: 'Nivel reportado', text: `${level} (${ruleKeyNote(row.rule_set)})` },
      { term: 'Avance físico (POI)', text: physicalText(followUp.physicalOf(row.action)) },
      ...countedFacts(row.action, followUp),
      ...(investments.length > 0 ? [{ term: 'Inversiones', text: headline(investmentCounts(investments)) }] : []),
    ],
  };
}

/** What stands whole in annex 5.2. */
function countedFacts(action: string, { budgetsOf, metasOf }: FollowUpIndex): Facts['items'] {
  const [budgets, metas] = [budgetsOf(action), metasOf(action)];
  const executed = budgets.map(({ percentage }) => formatPercent(percentage)).join(', ');
  const done = metas.filter(({ state }) => state === 'concluida').length;
  return [
    ...(budgets.length > 0 ? [{ term: 'Presupuestales', text: `${count(budgets.length, 'actividad', 'actividades')}, ejecución ${executed} (anexo 5.2)` }] : []),
    ...(metas.length > 0 ? [{ term: 'Mantenimiento', text: `${count(metas.length, 'meta', 'metas')}, ${count(done, 'concluida', 'concluidas')} (anexo 5.2)` }] : []),
  ];
}

function indicatorText({ name, target, value, reported, recalculated, tipo2, formula }: IndicatorAdvance, decimals: number): string {
  const percent = (figure: IndicatorAdvance['reported']) => {
    const { text, note } = figureCell(figure, decimals);
    return figure.kind === 'value' ? `${text} %` : [text, note].filter((part) => part !== undefined).join(' ');
  };
  const targets = `logro esperado ${target === null ? 'sin dato' : formatNumber(target)}, valor obtenido ${value === null ? 'sin dato' : formatNumber(value)}`;
  return `${withoutStop(name)}: ${targets}; avance reportado ${percent(reported)}, recalculado ${percent(recalculated)}${recalculated.kind === 'value' && formula !== '' ? ` (${formula})` : ''}; tipo II ${percent(tipo2)}.`;
}

/** The tension between indicator and execution is said in words, not left to two tables. */
function alertCallout({ severity, state, message, tension, policy, snoozed_until }: AlertRow): Callout {
  const until = snoozed_until === null ? '' : ` hasta el ${shortDate(snoozed_until)}`;
  const tense = tension ? ' El indicador parece cumplido y la ejecución no lo acompaña: antes de dar la acción por lograda hay que explicar por qué.' : '';
  return { kind: 'callout', tone: severity === 'aviso' ? 'info' : 'attention', title: `${severity === 'aviso' ? 'Aviso' : `Alerta ${severity}`} (${state}${until})`, text: `${message}${tense} (${ruleKeyNote(policy)})` };
}

function recommendationCallout({ measure, owner, term, due_on, state }: CommitmentRow): Callout {
  const who = owner.code === null ? owner.name : `${owner.code} ${owner.name}`;
  return { kind: 'callout', tone: 'info', title: 'Recomendación', text: `${withoutStop(measure)}. Responsable: ${withoutStop(who)}. Plazo ${term}, vence el ${shortDate(due_on)}; ${state}.` };
}

/** Names come with their full stop or without; what follows brings its own. */
function withoutStop(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text;
}
