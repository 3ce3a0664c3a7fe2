import type { InvestmentRow, InvestmentTimelineRow } from '@quipu/investments';
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
  quipu explain inversion 2663312
  quipu explain alerta AEI.03.01 --json`;

export function addExplain(program: Command, screen: Screen): void {
  program
    .command('explain')
    .argument('<cifra...>', 'promedio, AEI.nn.mm, IND.kk.AEI.nn.mm, inversion <CUI> o alerta <asunto>')
    .summary('de dónde sale una cifra, hasta los registros y documentos')
    .description('Explica una cifra: sus términos, la regla y su versión, otras reglas posibles, y quién registró qué, cuándo y con qué documento.')
    .option('--entity <código>', 'unidad ejecutora; si no se indica, QUIPU_ENTITY o la única que haya')
    .option('--period <periodo>', '2025-S1, 2025-S2 o 2025-A; hace falta para el promedio, las acciones y los indicadores')
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
  return explainedAdvance(await fetchAdvance(queries, { ...options, period: periodAsked(options.period!) }), asked);
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
