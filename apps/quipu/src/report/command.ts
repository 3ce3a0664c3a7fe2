import { writeFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import { periodAsked } from '../aei/command.js';
import { EXIT, FailedCommand } from '../failed-command.js';
import { addresses } from '../local/addresses.js';
import { chosenEntity } from '../local/entity.js';
import { reasonOf } from '../local/system-failure.js';
import type { Screen } from '../screen/screen.js';
import { fetchReport, type ReportFormat } from './fetch-report.js';

interface ReportOptions {
  entity?: string;
  period: string;
  format: ReportFormat;
  out?: string;
  ruleset?: string;
  recordedUntil?: string;
  draft?: boolean;
}

/** Texts that a screen can show. */
const PRINTABLE: readonly ReportFormat[] = ['html', 'json'];

const EXAMPLES = `
Ejemplos:
  quipu report --period 2025-S1 --format pdf --out informe.pdf
  quipu report --period 2025-S1 --format html --out informe.html --recorded-until 2025-08-15
  quipu report --period 2025-S1 --format json > informe.json
  quipu report --period 2025-S1 --format docx --draft --out informe.docx   para editar en Word
  quipu report --period 2025-S1 --format xlsx --out seguimiento-pei.xlsx
  quipu report --period 2025-S1 --format poi-xlsx --out seguimiento-poi.xlsx`;

export function addReport(program: Command, screen: Screen): void {
  program
    .command('report')
    .summary('informe de evaluación de un periodo')
    .description('Escribe el informe de evaluación. Los mismos datos y el mismo corte dan los mismos bytes.')
    .option('--entity <código>', 'unidad ejecutora; si no se indica, QUIPU_ENTITY o la única que haya')
    .requiredOption('--period <periodo>', '2025-S1, 2025-S2 o 2025-A')
    .addOption(new Option('--format <formato>', 'forma del informe').choices(['pdf', 'html', 'json', 'docx', 'xlsx', 'poi-xlsx']).default('pdf'))
    .option('--out <archivo>', 'dónde escribirlo; sin esto, html y json salen por la pantalla')
    .option('--draft', 'en el DOCX, los textos del borrador')
    .option('--ruleset <reglas>', 'reglas de cálculo: lares-2025 o ceplan-2022')
    .option('--recorded-until <corte>', 'fecha, instante o position:N hasta donde se considera lo registrado')
    .addHelpText('after', EXAMPLES)
    .action(async ({ entity, out, ...question }: ReportOptions) => {
      const period = periodAsked(question.period);
      if (out === undefined && !PRINTABLE.includes(question.format)) {
        const extension = question.format === 'poi-xlsx' ? 'xlsx' : question.format;
        throw new FailedCommand(`Falta decir dónde escribir el ${extension.toUpperCase()}.`, `Indique --out informe.${extension}.`, EXIT.usage);
      }
      const scope = { ...question, period, entity: await chosenEntity(entity) };
      const bytes = await fetchReport(addresses().reporting, scope);
      if (out === undefined) return screen.out(bytes.toString('utf8'));
      await writeFile(out, bytes).catch((error: NodeJS.ErrnoException) => {
        throw new FailedCommand(`No se pudo escribir ${out} (${reasonOf(error.code)}).`, 'Revise que la carpeta exista y tenga permiso.');
      });
      screen.say(`Informe escrito en ${out} (${bytes.length} bytes).`);
    });
}
