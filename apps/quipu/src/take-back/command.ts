import type { Command } from 'commander';
import { periodAsked } from '../aei/command.js';
import { EXIT, type ExitCode } from '../failed-command.js';
import { addresses } from '../local/addresses.js';
import { chosenEntity } from '../local/entity.js';
import { planningToken } from '../local/planning-token.js';
import type { Screen } from '../screen/screen.js';
import { sendEditedDocx } from './send-edited-docx.js';
import { takenBackLines } from './taken-back-lines.js';

interface TakeBackOptions {
  period: string;
  entity?: string;
  ruleset?: string;
  recordedUntil?: string;
  token?: string;
  json?: boolean;
}

const EXAMPLES = `
Ejemplos:
  quipu report --period 2025-S1 --format docx --draft --out informe.docx   se edita en Word o LibreOffice
  quipu take-back informe.docx --period 2025-S1                            lo escrito vuelve al borrador
  quipu take-back informe.docx --period 2025-S1 --json`;

export function addTakeBack(program: Command, screen: Screen, setExit: (code: ExitCode) => void): void {
  program
    .command('take-back')
    .argument('<documento>', 'el DOCX del informe, editado')
    .summary('recibe el informe editado en Word')
    .description(
      'Pasa al borrador lo que se escribió en el documento. Lo que aquí se escribió desde que salió no se pierde: si es en el mismo lugar, quedan los dos textos a la vista y se elige. ' +
        'Las cifras no se toman del documento. Termina con 1 si algo queda por decidir.',
    )
    .requiredOption('--period <periodo>', '2025-S1, 2025-S2 o 2025-A')
    .option('--entity <código>', 'unidad ejecutora; si no se indica, QUIPU_ENTITY o la única que haya')
    .option('--ruleset <reglas>', 'reglas con que salió el documento: lares-2025 o ceplan-2022')
    .option('--recorded-until <corte>', 'corte con que salió el documento: fecha, instante o position:N')
    .option('--token <llave>', 'llave de la cuenta; si no se indica, QUIPU_TOKEN o, en la máquina del sistema, la de planeamiento')
    .option('--json', 'escribe el resultado como JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, { period, token, json, entity: asked, ...question }: TakeBackOptions) => {
      const entity = await chosenEntity(asked);
      const pass = await planningToken(entity, token, 'escribe el informe');
      const taken = await sendEditedDocx(addresses().reporting, { entity, token: pass }, { ...question, period: periodAsked(period) }, file);
      screen.out(...(json ? [JSON.stringify(taken, null, 2)] : takenBackLines(taken)));
      const { writtenTwice, altered, missing, outside } = taken;
      if (writtenTwice.length + altered.length + missing.length + outside.length > 0) setExit(EXIT.failed);
    });
}
