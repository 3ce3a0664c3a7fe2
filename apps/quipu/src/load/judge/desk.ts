import type { DocumentRef } from '@quipu/ledger';
import type { RowPlace } from '../folder/findings.js';
import type { ReadFile } from '../folder/read-folder.js';
import type { Amendment, PlannedCommand, UseCase } from './planned-command.js';
import type { Registered } from './registered.js';
import { Verdicts } from './verdicts.js';

export const ASK_FOR_REASON = 'queda fuera: para registrar el cambio indique --motivo "…" y --documento "…"';

/** A command as the planning rules know it; `kind` is its use case. */
interface DecidableCommand {
  kind: UseCase | string;
}

interface Draft<Command extends DecidableCommand> {
  command: Command;
  basis: string;
  events: number;
  rows: readonly RowPlace[];
  documents: readonly DocumentRef[];
  /** ISO date since when the fact holds; left out when it has not come yet. */
  validAt?: string;
  /** What it is about; the plan by default. */
  subject?: string;
  /** It takes the place of something registered. Told by its kind where left out. */
  changes?: boolean;
}

/** Where one folder is judged: what is registered, what was asked, and what comes out of it. */
export class Desk {
  readonly verdicts = new Verdicts();
  readonly commands: PlannedCommand[] = [];

  constructor(
    readonly registered: Registered,
    /** Day of the load in America/Lima, ISO date. */
    readonly today: string,
    readonly amendment: Amendment | undefined,
    private readonly files: readonly ReadFile[],
  ) {}

  /** A new or changed row of what is registered: it goes only with its reason. */
  change(row: RowPlace, subject: string, isNew: boolean, detail: string): void {
    const what = isNew ? 'nuevo en un plan ya registrado' : `cambia: ${detail}`;
    if (this.amendment) this.verdicts.put(row, subject, isNew ? 'nuevo' : 'cambia', detail);
    else this.verdicts.put(row, subject, 'fuera', `${what}; ${ASK_FOR_REASON}`);
  }

  plan<Command extends DecidableCommand>({ command, basis, events, rows, documents, validAt, subject, ...draft }: Draft<Command>): void {
    const { kind, ...content } = command;
    const { changes = CHANGES.has(kind) } = draft;
    const body = {
      ...withoutEmptyBaseline(content),
      ...(validAt !== undefined && validAt <= this.today ? { validAt } : {}),
      ...(changes && this.amendment ? { reason: this.amendment.reason } : {}),
      documents: [...(changes ? (this.amendment?.documents ?? []) : []), ...documents, ...this.sourceFiles(SOURCES[kind] ?? rows.map(({ file }) => file.toLowerCase()))],
    };
    this.commands.push({ useCase: kind as UseCase, subject: subject ?? 'plan', body, basis, events, rows });
  }

  /** The files that say it, by their bytes: from any event one gets back to what was loaded. */
  private sourceFiles(names: readonly string[]): DocumentRef[] {
    return this.files
      .filter(({ file }) => names.includes(file.toLowerCase()))
      .map(({ file, sha256 }) => ({ title: `Archivo de carga ${file}`, sha256 }));
  }
}

/** An indicator without baseline does not mention it. */
function withoutEmptyBaseline(content: object): object {
  return Object.fromEntries(Object.entries(content).filter(([name, value]) => name !== 'baseline' || value !== null));
}

const CHANGES: ReadonlySet<string> = new Set<UseCase>(['amend-plan', 'revise-target', 'correct-value']);
const STRUCTURE = ['plan.csv', 'unidades.csv', 'objetivos.csv', 'acciones.csv'];
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  'register-plan': STRUCTURE,
  'amend-plan': STRUCTURE,
  'define-indicator': ['indicadores.csv', 'metas.csv'],
  'revise-target': ['metas.csv'],
  'report-value': ['valores.csv'],
  'correct-value': ['valores.csv'],
};
