import type { Command } from 'commander';
import { EXIT, FailedCommand, type ExitCode } from '../failed-command.js';
import { periodIn } from '../load/folder/period-text.js';
import { periodAsked } from '../aei/command.js';
import { addresses } from '../local/addresses.js';
import { chosenEntity } from '../local/entity.js';
import type { Screen } from '../screen/screen.js';
import { contradictionLines } from './contradiction-lines.js';
import { fetchContradictions } from './fetch-contradictions.js';

interface CheckOptions {
  entity?: string;
  period?: string;
  ruleset?: string;
  recordedUntil?: string;
  draft?: boolean;
  json?: boolean;
}

const EXAMPLES = `
Ejemplos:
  quipu check 2025-S1                             revisa el informe escrito aquí
  quipu check 2025-S1 --draft                     con lo guardado en el borrador
  quipu check informe.docx --period 2025-S1       examina un documento de fuera
  quipu check informe.txt --period 2025-S1 --json`;

export function addCheck(program: Command, screen: Screen, setExit: (code: ExitCode) => void): void {
  program
    .command('check')
    .argument('<documento o periodo>', 'un texto o DOCX, o un periodo: 2025-S1, 2025-S2 o 2025-A')
    .summary('busca contradicciones entre un informe y los datos')
    .description('Lista lo que el texto contradice de los datos, con la frase y el dato. Termina con 1 si algo debe corregirse.')
    .option('--entity <código>', 'unidad ejecutora; si no se indica, QUIPU_ENTITY o la única que haya')
    .option('--period <periodo>', 'con cuyos datos se examina el documento')
    .option('--ruleset <reglas>', 'reglas de cálculo: lares-2025 o ceplan-2022')
    .option('--recorded-until <corte>', 'fecha, instante o position:N hasta donde se considera lo registrado')
    .option('--draft', 'con lo guardado en el borrador')
    .option('--json', 'escribe el resultado como JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (what: string, { entity, json, period, ...question }: CheckOptions) => {
      const ofReport = period === undefined && /^\d{4}/.test(what) && !/\.\w+$/.test(what) ? periodIn(what) : undefined;
      if (ofReport === undefined && period === undefined) {
        throw new FailedCommand('Falta decir con qué periodo se examina el documento.', 'Indique --period 2025-S1.', EXIT.usage);
      }
      const scope = { ...question, period: ofReport ?? periodAsked(period!), entity: await chosenEntity(entity) };
      const answer = await fetchContradictions(addresses().reporting, scope, ofReport === undefined ? what : undefined);
      screen.out(...(json ? [JSON.stringify(answer, null, 2)] : contradictionLines(answer)));
      if (answer.pending['must-fix'] > 0) setExit(EXIT.failed);
    });
}
