import type { Command } from 'commander';
import { periodIn } from '../load/folder/period-text.js';
import { EXIT, FailedCommand } from '../failed-command.js';
import { QueriesClient } from '../http/queries-client.js';
import { patienceWith } from '../http/retrying.js';
import { addresses } from '../local/addresses.js';
import { chosenEntity } from '../local/entity.js';
import type { Screen } from '../screen/screen.js';
import { advanceLines } from './advance-lines.js';
import { fetchAdvance } from './fetch-advance.js';

interface AeiOptions {
  entity?: string;
  period: string;
  plan?: string;
  ruleset?: string;
  recordedUntil?: string;
  json?: boolean;
}

const EXAMPLES = `
Ejemplos:
  quipu aei --entity 300711 --period 2025-S1
  quipu aei --period 2025-S1 --ruleset ceplan-2022
  quipu aei --period 2025-S1 --recorded-until 2025-08-15   lo que se sabía ese día
  quipu aei --period 2025-S1 --json

La forma del JSON está en docs/command-line.md.`;

export function addAei(program: Command, screen: Screen): void {
  program
    .command('aei')
    .summary('avance de las acciones estratégicas en un periodo')
    .description('Tabla de avance: lo impreso al lado de lo recalculado, niveles en ambas escalas, promedios y diferencias.')
    .option('--entity <código>', 'unidad ejecutora; si no se indica, QUIPU_ENTITY o la única que haya')
    .requiredOption('--period <periodo>', '2025-S1, 2025-S2 o 2025-A')
    .option('--plan <código>', 'plan; si no se indica, el que cubre el periodo')
    .option('--ruleset <reglas>', 'reglas de cálculo: lares-2025 o ceplan-2022')
    .option('--recorded-until <corte>', 'fecha, instante o position:N hasta donde se considera lo registrado')
    .option('--json', 'escribe el resultado como JSON')
    .addHelpText('after', EXAMPLES)
    .action(async ({ entity, json, ...question }: AeiOptions) => {
      const found = addresses();
      const queries = new QueriesClient(found.queries, patienceWith(found, screen));
      const scope = { ...question, period: periodAsked(question.period), entity: await chosenEntity(entity) };
      const answer = await fetchAdvance(queries, scope);
      screen.out(...(json ? [JSON.stringify(answer, null, 2)] : advanceLines(answer)));
    });
}

export function periodAsked(text: string): string {
  const period = periodIn(text);
  if (period) return period;
  throw new FailedCommand(`El periodo «${text.slice(0, 20)}» no existe.`, 'Use 2025-S1, 2025-S2 o 2025-A (todo el año).', EXIT.usage);
}
