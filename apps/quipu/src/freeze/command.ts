import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { periodAsked } from '../aei/command.js';
import { EXIT, FailedCommand } from '../failed-command.js';
import { addresses } from '../local/addresses.js';
import { chosenEntity } from '../local/entity.js';
import { planningToken } from '../local/planning-token.js';
import { reasonOf } from '../local/system-failure.js';
import type { Screen } from '../screen/screen.js';
import { type FreezeBody, freezeReport, frozenVersion } from './freeze-report.js';

interface FreezeOptions {
  entity?: string;
  plan?: string;
  ruleset?: string;
  recordedUntil?: string;
  signatory?: string[];
  reason?: string;
  document?: string;
  token?: string;
  out?: string;
  json?: boolean;
}

const EXAMPLES = `
Ejemplos:
  quipu freeze 2025-S1 --signatory "Oficina de Planeamiento y Presupuesto|Jefa|planeamiento"
  quipu freeze 2025-S1 --signatory "OPP|Jefa" --signatory "Gerencia Municipal|Gerente|gerente" --out informe.pdf
  quipu freeze 2025-S1 --signatory "OPP|Jefa" --reason "Valor corregido" --document "Informe 12-2025" --json`;

export function addFreeze(program: Command, screen: Screen): void {
  program
    .command('freeze')
    .argument('<periodo>', '2025-S1, 2025-S2 o 2025-A')
    .summary('congela el informe de un periodo')
    .description('Fija el corte, guarda el PDF oficial y registra su huella. No se congela lo que contradice los datos: véalo con quipu check.')
    .option('--entity <código>', 'unidad ejecutora; si no se indica, QUIPU_ENTITY o la única que haya')
    .option('--plan <código>', 'plan; si no se indica, el que cubre el periodo')
    .option('--ruleset <reglas>', 'reglas de cálculo: lares-2025 o ceplan-2022')
    .option('--recorded-until <corte>', 'fecha, instante o position:N hasta donde se considera lo registrado')
    .option('--signatory <oficina|cargo|cuenta>', 'quien firma; repítalo en el orden de las firmas', (said: string, before: string[] = []) => [...before, said])
    .option('--reason <motivo>', 'por qué hay otra versión de un informe ya firmado')
    .option('--document <título>', 'documento que lo sustenta')
    .option('--token <llave>', 'llave de la cuenta; si no se indica, QUIPU_TOKEN o, en la máquina del sistema, la de planeamiento')
    .option('--out <archivo>', 'dónde guardar el PDF; si no se indica, informe-<periodo>-v<versión>.pdf')
    .option('--json', 'escribe el resultado como JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (said: string, options: FreezeOptions) => {
      const body = bodyOf(said, options);
      const entity = await chosenEntity(options.entity);
      const token = await planningToken(entity, options.token, 'congela');
      const { reporting } = addresses();
      screen.progress('Se revisa y se prepara el PDF…');
      const receipt = await freezeReport(reporting, { entity, token }, body);
      const { version, pdf } = await frozenVersion(reporting, entity, body, receipt.position);
      screen.progressDone();
      const file = options.out ?? `informe-${body.period}-v${version.version}.pdf`;
      await writeFile(file, pdf).catch((error: NodeJS.ErrnoException) => {
        throw new FailedCommand(`El informe quedó congelado, pero no se pudo escribir ${file} (${reasonOf(error.code)}).`, 'Indique otro lugar con --out y descárguelo.');
      });
      if (options.json) return screen.out(JSON.stringify({ receipt, version, file }, null, 2));
      screen.out(
        `Informe de ${body.period} congelado: versión ${version.version}.`,
        `Corte: ${version.cut_id} (registro ${version.cut.position}), reglas ${version.rule_set}.`,
        `Huella del PDF: ${version.pdf_sha256}`,
        `Huella de los datos: ${version.data_sha256}`,
        `Por explicar: ${version.contradictions.explain}; por mirar: ${version.contradictions.note}.`,
        `PDF guardado en ${file} (${pdf.length} bytes).`,
      );
    });
}

function bodyOf(said: string, { plan, ruleset, recordedUntil, signatory = [], reason, document }: FreezeOptions): FreezeBody {
  const period = periodAsked(said);
  if (signatory.length === 0) throw new FailedCommand('Falta decir quién firma.', 'Indique --signatory "Oficina|Cargo|cuenta"; la cuenta puede faltar.', EXIT.usage);
  const signatories = signatory.map((text, index) => signatoryOf(text, index + 1));
  const why = { ...(reason && { reason }), ...(document && { documents: [{ title: document }] }) };
  return { period, ...(plan && { plan }), ...(ruleset && { ruleSet: ruleset }), ...(recordedUntil && { recordedUntil }), signatories, ...why };
}

function signatoryOf(text: string, order: number) {
  const [office = '', role = '', account = ''] = text.split('|').map((part) => part.trim());
  if (office === '' || role === '') throw new FailedCommand(`«${text.slice(0, 60)}» no dice oficina y cargo.`, 'Escríbalo así: --signatory "Oficina|Cargo|cuenta".', EXIT.usage);
  return { order, office, role, ...(account && { account }) };
}
