import { CUI } from '@quipu/investments/domain';
import { INVESTMENT_COLUMNS, type InvestmentFileRow } from '@quipu/investments/loading';
import { ACTION_CODE } from '@quipu/operations/domain';
import type { RowPlace } from '../findings.js';
import {
  BLOCKING_AUTHORITIES,
  CAUSES_OF_STOP,
  CERTAINTIES,
  INVESTMENT_CONDITIONS,
  INVESTMENT_PHASES,
  MONEY_DENOMINATORS,
  YES_OR_NO,
} from '../follow-up-vocabulary.js';
import type { RowReader } from '../row-reader.js';
import type { SheetRow } from '../sheet.js';
import { termIn, termsOf } from '../vocabulary.js';
import { placeOf } from './structure-rows.js';

/** A row whose cells are already the words, figures and days that the commands take. */
export type InvestmentRowOfFile = RowPlace & { cells: InvestmentFileRow };

/** Longest name of a norm, agreement or holder that the command API takes. */
const MAX_ACT = 300;
const MAX_ASSUMPTIONS = 50;
const MAX_ASSUMPTION = 500;

export function readInvestmentRows(reader: RowReader): InvestmentRowOfFile[] {
  return reader.rows((row) => {
    const read = [identity(reader, row), situation(reader, row), grounds(reader, row), figures(reader, row)];
    if (!read.every((part) => part !== undefined)) return undefined;
    const blank = Object.fromEntries(INVESTMENT_COLUMNS.map((column) => [column, '']));
    return { ...placeOf(row), cells: Object.assign(blank, ...read) as InvestmentFileRow };
  });
}

type Cells = Partial<InvestmentFileRow>;

function identity(reader: RowReader, row: SheetRow): Cells | undefined {
  const cui = reader.matching(row, 'cui', CUI, '2638771 (siete cifras)');
  const nombre = reader.required(row, 'nombre');
  const acciones = actionsOf(reader, row);
  return cui && nombre && acciones ? { cui, nombre, acciones } : undefined;
}

function actionsOf(reader: RowReader, row: SheetRow): string | undefined {
  const codes = listed(reader.required(row, 'acciones') ?? '').map((code) => code.toUpperCase());
  const wrong = codes.find((code) => !ACTION_CODE.test(code));
  if (wrong !== undefined) return reader.error(row, 'acciones', `«${wrong.slice(0, 40)}» no tiene la forma AEI.01.02; varias se separan con «;»`);
  return codes.length > 0 ? codes.join(';') : undefined;
}

function situation(reader: RowReader, row: SheetRow): Cells | undefined {
  const fase = reader.requiredTerm(row, 'fase', INVESTMENT_PHASES);
  const condicion = reader.requiredTerm(row, 'condicion', INVESTMENT_CONDITIONS);
  const operates = row.text('en_funcionamiento') === '' ? 'no' : reader.term(row, 'en_funcionamiento', YES_OR_NO);
  const impedimentos = blockersOf(reader, row);
  if (!fase || !condicion || !operates || impedimentos === undefined) return undefined;
  return { fase, condicion, en_funcionamiento: operates, impedimentos, impedimento_detalle: reader.text(row, 'impedimento_detalle', 500) ?? '' };
}

function blockersOf(reader: RowReader, row: SheetRow): string | undefined {
  const authorities = listed(row.text('impedimentos')).map((word) => ({ word, term: termIn(BLOCKING_AUTHORITIES, word) }));
  const unknown = authorities.find(({ term }) => term === undefined);
  if (unknown) return reader.error(row, 'impedimentos', `«${unknown.word.slice(0, 40)}» no se reconoce: use ${termsOf(BLOCKING_AUTHORITIES)}`);
  return authorities.map(({ term }) => term).join(';');
}

/** What the condition comes from: each condition needs its own, and an empty cell is said here, not by the service. */
function grounds(reader: RowReader, row: SheetRow): Cells | undefined {
  const condition = termIn(INVESTMENT_CONDITIONS, row.text('condicion'));
  const needed = new Set(condition === undefined ? [] : NEEDED[condition]);
  if (row.text('impedimentos') !== '') needed.add('desde');
  for (const column of needed) if (row.text(column) === '') reader.error(row, column, `está vacía, y la condición es «${condition}»`);
  const causa = row.text('causa') === '' ? '' : reader.term(row, 'causa', CAUSES_OF_STOP);
  const desde = row.text('desde') === '' ? '' : reader.day(row, 'desde');
  const certainty = row.text('desde_certeza') === '' ? '' : reader.term(row, 'desde_certeza', CERTAINTIES);
  if (causa === undefined || desde === undefined || certainty === undefined) return undefined;
  if ([...needed].some((column) => row.text(column) === '')) return undefined;
  const text = (column: string, max: number) => reader.text(row, column, max) ?? '';
  const acts = { norma: text('norma', MAX_ACT), articulo: text('articulo', 200), entidad_a_cargo: text('entidad_a_cargo', MAX_ACT), convenio: text('convenio', MAX_ACT) };
  return { causa, desde, desde_certeza: certainty, ...acts, efecto: text('efecto', 1000), documento: text('documento', MAX_ACT) };
}

const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'en marcha': [],
  'con impedimento': ['desde', 'impedimentos'],
  paralizada: ['desde', 'causa', 'norma', 'articulo', 'documento'],
  'a cargo de otra entidad': ['desde', 'entidad_a_cargo', 'convenio', 'documento'],
  desactivada: ['desde', 'efecto', 'documento'],
};

function figures(reader: RowReader, row: SheetRow): Cells | undefined {
  const physical = reader.number(row, 'avance_fisico');
  const financial = reader.number(row, 'avance_financiero');
  const denominador = row.text('denominador') === '' ? '' : reader.term(row, 'denominador', MONEY_DENOMINATORS);
  const fecha = reader.required(row, 'fecha') && reader.day(row, 'fecha');
  if (physical === undefined || financial === undefined || denominador === undefined || !fecha) return undefined;
  const supuestos = assumptionsOf(reader, row);
  if (supuestos === undefined) return undefined;
  return { avance_fisico: physical ?? '', avance_financiero: financial ?? '', denominador, fecha, supuestos, clase_fuente: row.text('clase_fuente') };
}

function assumptionsOf(reader: RowReader, row: SheetRow): string | undefined {
  const assumptions = listed(row.text('supuestos').replace(/\s+/g, ' '));
  const fit = assumptions.length <= MAX_ASSUMPTIONS && assumptions.every((text) => text.length <= MAX_ASSUMPTION);
  return fit ? assumptions.join(';') : reader.error(row, 'supuestos', `caben hasta ${MAX_ASSUMPTIONS}, de hasta ${MAX_ASSUMPTION} caracteres cada uno`);
}

function listed(cell: string): string[] {
  return cell.split(';').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}
