import type { InvestmentRow, InvestmentTimelineRow } from '@quipu/investments';
import type { ActionPhysicalProgressRow, ActivityMonthRow, ActivityProgressRow, PoiSummaryRow } from '@quipu/operations';
import { monthsOf } from '@quipu/operations/domain';
import type { AlertRow } from '@quipu/oversight';
import type { Command } from 'commander';
import { periodAsked } from '../aei/command.js';
import type { AdvanceAnswer } from '../aei/advance-answer.js';
import { fetchAdvance } from '../aei/fetch-advance.js';
import { EXIT, FailedCommand } from '../failed-command.js';
import { QueriesClient } from '../http/queries-client.js';
import { patienceWith } from '../http/retrying.js';
import { addresses } from '../local/addresses.js';
import { chosenEntity } from '../local/entity.js';
import type { Screen } from '../screen/screen.js';
import { actionLines, averageLines, indicatorLines } from './explain-advance.js';
import { alertLines, investmentLines } from './explain-other.js';
import { actionPhysicalLines, activityLines, poiLines } from './explain-physical.js';
import { type Asked, whatIsAsked } from './what-is-asked.js';

interface ExplainOptions {
  entity?: string;
  period?: string;
  plan?: string;
  ruleset?: string;
  recordedUntil?: string;
  json?: boolean;
}

/** For the screen, and whole for another program. */
interface Explanation {
  lines: string[];
  data: unknown;
}

const EXAMPLES = `
Ejemplos:
  quipu explain promedio --period 2025-S1
  quipu explain AEI.03.01 --period 2025-S1
  quipu explain IND.01.AEI.03.01 --period 2025-S1 --recorded-until 2025-08-15
  quipu explain fisico AEI.03.01 --period 2025-S1
  quipu explain actividad AOI30071100001 --period 2025-S1
  quipu explain inversion 2663312
  quipu explain alerta AEI.03.01 --json`;

export function addExplain(program: Command, screen: Screen): void {
  program
    .command('explain')
    .argument('<cifra...>', 'promedio, AEI.nn.mm, IND.kk.AEI.nn.mm, poi, fisico AEI.nn.mm, actividad <código>, inversion <CUI> o alerta <asunto>')
    .summary('de dónde sale una cifra, hasta los registros y documentos')
    .description('Explica una cifra: sus términos, la regla y su versión, otras reglas posibles, y quién registró qué, cuándo y con qué documento.')
    .option('--entity <código>', 'unidad ejecutora; si no se indica, QUIPU_ENTITY o la única que haya')
    .option('--period <periodo>', '2025-S1, 2025-S2 o 2025-A; hace falta para todo menos inversiones y alertas')
    .option('--plan <código>', 'plan; si no se indica, el que cubre el periodo')
    .option('--ruleset <reglas>', 'reglas de cálculo: lares-2025 o ceplan-2022')
    .option('--recorded-until <corte>', 'fecha, instante o position:N hasta donde se considera lo registrado')
    .option('--json', 'escribe el resultado como JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], { json, ...options }: ExplainOptions) => {
      const asked = whatIsAsked(words);
      if (!options.period && !('cui' in asked) && asked.kind !== 'alert') throw new FailedCommand('Falta decir de qué periodo.', 'Indique --period 2025-S1.', EXIT.usage);
      const found = addresses();
      const queries = new QueriesClient(found.queries, patienceWith(found, screen));
      const { lines, data } = await explained(queries, asked, { ...options, entity: await chosenEntity(options.entity) });
      screen.out(...(json ? [JSON.stringify(data, null, 2)] : lines));
    });
}

async function explained(queries: QueriesClient, asked: Asked, options: ExplainOptions & { entity: string }): Promise<Explanation> {
  const { entity } = options;
  const until = { 'recorded-until': options.recordedUntil };
  if (asked.kind === 'investment') {
    const row = (await queries.table<InvestmentRow>(entity, 'investments', until)).rows.find(({ cui }) => cui === asked.cui) ?? none(`la inversión ${asked.cui}`);
    const timeline = (await queries.table<InvestmentTimelineRow>(entity, 'investment-timeline', until)).rows.filter(({ cui }) => cui === asked.cui);
    return { lines: investmentLines(row, timeline), data: { investment: row, timeline } };
  }
  if (asked.kind === 'alert') {
    const { rows } = await queries.table<AlertRow>(entity, 'alerts', until);
    const own = rows.filter(({ key, subject }) => key === asked.about || subject === asked.about);
    if (own.length === 0) none(`una alerta de ${asked.about}`);
    return { lines: own.flatMap((row, at) => [...(at > 0 ? [''] : []), ...alertLines(row)]), data: own };
  }
  const period = periodAsked(options.period!);
  if (asked.kind === 'activity' || asked.kind === 'physical' || asked.kind === 'poi') return explainedPhysical(queries, asked, { entity, period, plan: options.plan, until });
  return explainedAdvance(await fetchAdvance(queries, { ...options, period }), asked);
}

interface Scope {
  entity: string;
  period: string;
  plan: string | undefined;
  until: { 'recorded-until': string | undefined };
}

type Physical = Extract<Asked, { kind: 'activity' | 'physical' | 'poi' }>;

async function explainedPhysical(queries: QueriesClient, asked: Physical, scope: Scope): Promise<Explanation> {
  if (asked.kind === 'poi') return explainedPoi(queries, scope);
  return asked.kind === 'physical' ? explainedAction(queries, asked.action, scope) : explainedActivity(queries, asked.code, scope);
}

async function explainedPoi(queries: QueriesClient, scope: Scope): Promise<Explanation> {
  const { rows: totals, asOf } = await rowsOf<PoiSummaryRow>(queries, 'poi-summary', scope);
  const total = totals[0] ?? none(`avance del POI en ${scope.period}`);
  const { rows: actions } = await rowsOf<ActionPhysicalProgressRow>(queries, 'action-physical-progress', { ...scope, plan: total.plan, until: at(asOf) });
  return { lines: poiLines(total, actions), data: { asOf, total, actions } };
}

async function explainedAction(queries: QueriesClient, code: string, scope: Scope): Promise<Explanation> {
  const { rows, asOf } = await rowsOf<ActionPhysicalProgressRow>(queries, 'action-physical-progress', scope);
  const action = rows.find((row) => row.action === code) ?? none(`avance físico de ${code} en ${scope.period}`);
  const ofPlan = await rowsOf<ActivityProgressRow>(queries, 'activity-progress', { ...scope, plan: action.plan, until: at(asOf) });
  const activities = ofPlan.rows.filter((row) => row.action === code);
  return { lines: actionPhysicalLines(action, activities), data: { asOf, action, activities } };
}

async function explainedActivity(queries: QueriesClient, code: string, scope: Scope): Promise<Explanation> {
  const { rows, asOf } = await rowsOf<ActivityProgressRow>(queries, 'activity-progress', scope);
  const activity = rows.find((row) => row.activity === code) ?? none(`avance de la actividad ${code} en ${scope.period}`);
  const year = await queries.table<ActivityMonthRow>(scope.entity, 'activity-months', { activity: code, year: Number(scope.period.slice(0, 4)), ...at(asOf) });
  const months = year.rows.filter(({ plan, month }) => plan === activity.plan && monthsOf(scope.period)!.includes(month));
  return { lines: activityLines(activity, months), data: { asOf, activity, months } };
}

/** Of the plan, when one is named. */
async function rowsOf<Row extends { plan: string }>(queries: QueriesClient, table: string, { entity, period, plan, until }: Scope) {
  const { rows, asOf } = await queries.table<Row>(entity, table, { period, ...until });
  return { rows: rows.filter((row) => plan === undefined || row.plan === plan), asOf };
}

/** Tables asked one after another, at one position, so that their rows agree. */
function at({ position }: { position: number }): Scope['until'] {
  return { 'recorded-until': `position:${position}` };
}

function explainedAdvance(answer: AdvanceAnswer, asked: Extract<Asked, { kind: 'average' | 'action' | 'indicator' }>): Explanation {
  if (asked.kind === 'average') return { lines: averageLines(answer), data: answer };
  if (asked.kind === 'action') {
    const action = answer.actions.find(({ code }) => code === asked.code) ?? none(asked.code);
    return { lines: actionLines(action, answer), data: { ruleSet: answer.ruleSet, asOf: answer.asOf, action } };
  }
  const indicator = answer.actions.flatMap(({ indicators }) => indicators).find(({ code }) => code === asked.code) ?? none(asked.code);
  return { lines: indicatorLines(indicator), data: { ruleSet: answer.ruleSet, asOf: answer.asOf, indicator } };
}

function none(what: string): never {
  throw new FailedCommand(`No hay ${what} a este corte.`, undefined, EXIT.refused);
}
