import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readPeiSheet, renderXlsx } from '../index.js';
import { HOSTILE } from '../../test/support/hostile.js';
import { inputFrom } from '../../test/support/input-from.js';
import { laresEvents } from '../../test/support/lares.js';
import { officeParts } from '../../test/support/office.js';
import { sampleEvents } from '../../test/support/sample.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const lares = inputFrom(laresEvents());

/** Names of people's making that a spreadsheet could take for a formula. */
const FORMULAS = ['=1+1', '+cmd|"/c calc"!A1', '-2+3', '@SUM(A1)', '=HYPERLINK("http://x","y")', '_x003D_1', '\t=1'];

function named(name: string) {
  const input = inputFrom(sampleEvents());
  return { ...input, actions: input.actions.map((action) => ({ ...action, name })) };
}

describe('the follow-up of Lares as a spreadsheet', () => {
  it('has a row per indicator, with the numbers as they were given', async () => {
    const { rows, titles } = await readPeiSheet(renderXlsx(lares));
    expect(rows).toHaveLength(30);
    expect(titles.slice(0, 12)).toEqual(['Código', 'Denominación', 'Código del indicador', 'Indicador', 'Unidad de organización', 'Relevancia', 'Sentido esperado', 'Tipo de agregación', 'Línea base: año', 'Línea base: valor', 'Logro esperado 2025', 'Logro esperado 2026']);
    expect(rows.find(({ cells }) => cells['Código'] === 'AEI.08.05')?.cells).toMatchObject({
      'Código del indicador': 'IND.01.AEI.08.05',
      'Logro esperado evaluado (2025)': '3047.00',
      'Valor obtenido (2025-S1)': '1295.60',
      'Avance tipo I reportado (%)': '42.52',
      'Avance tipo I recalculado (%)': '42.52',
    });
  });

  it('says in words why a figure is not there, instead of leaving room for a 0', async () => {
    const { rows } = await readPeiSheet(renderXlsx(lares));
    expect(rows.find(({ cells }) => cells['Código'] === 'AEI.04.02')?.cells['Avance tipo I recalculado (%)']).toBe('no aplicable (meta 0)');
  });

  it('names level, scale and norm, for what was reported and for what the rule gives', async () => {
    const { titles } = await readPeiSheet(renderXlsx(lares));
    const levels = titles.filter((title) => title.startsWith('Nivel'));
    expect(levels).toHaveLength(4);
    for (const title of levels) expect(title).toMatch(/^Nivel de la acción según lo (reportado|recalculado)\. Escala (semestral|anual)\. Norma: ./);
  });

  it('holds no formula', () => {
    for (const xml of Object.values(officeParts(renderXlsx(lares)))) expect(xml).not.toMatch(/<f[ >]/);
  });

  it('law 7: is the same bytes each time, dated by the cut', () => {
    expect(renderXlsx(lares).equals(renderXlsx(lares))).toBe(true);
    expect(officeParts(renderXlsx(lares))['docProps/core.xml']).toContain(`${lares.cut.recordedAt!.slice(0, 19)}Z</dcterms:modified>`);
  });
});

describe('a name that begins like a formula', () => {
  it.each([...FORMULAS, ...HOSTILE])('stays text: %s', async (name) => {
    const bytes = renderXlsx(named(name));
    expect(officeParts(bytes)[SHEET]).toMatch(/<c r="B2" s="2" t="inlineStr">/);
    expect((await readPeiSheet(bytes)).rows[0]!.cells['Denominación']).toBe(name.replace('\t', ' '));
  });
});

if (spawnSync('python3', ['-c', 'import openpyxl']).status === 0) describe('opened by openpyxl', openedByAnother);
else process.stderr.write('openpyxl (Python) is not installed: reading the spreadsheet with it is left out.\n');

interface Opened {
  names: string[];
  frozen: string;
  rows: unknown[][];
  types: string[][];
  formats: string[][];
}

function openedByAnother() {
  const program = fileURLToPath(new URL('../../test/support/read-xlsx.py', import.meta.url));
  const opened = (bytes: Buffer) => JSON.parse(execFileSync('python3', [program], { input: bytes, maxBuffer: 2 ** 26 }).toString('utf8')) as Opened;

  it('numbers are numbers with their format, years without thousands, titles frozen', () => {
    const { names, frozen, rows, formats } = opened(renderXlsx(lares));
    expect(names).toEqual(['Seguimiento PEI', 'Datos del informe']);
    expect(frozen).toBe('A2');
    const at = (title: string) => rows[0]!.indexOf(title);
    const row = rows.findIndex(([code]) => code === 'AEI.08.05');
    expect([rows[row]![at('Valor obtenido (2025-S1)')], formats[row]![at('Valor obtenido (2025-S1)')]]).toEqual([1295.6, '#,##0.00']);
    const based = rows.findIndex(([code]) => code === 'AEI.01.02');
    expect([rows[based]![at('Línea base: año')], formats[based]![at('Línea base: año')]]).toEqual([2023, '0']);
    expect([rows[based]![at('Línea base: valor')], formats[based]![at('Línea base: valor')]]).toEqual([855, '#,##0.00']);
  });

  it('no cell is a formula, whatever its text begins with', () => {
    for (const name of FORMULAS) {
      const { rows, types } = opened(renderXlsx(named(name)));
      expect(new Set(types.flat())).toEqual(new Set(['s', 'n']));
      expect([rows[1]![1], types[1]![1]]).toEqual([expect.stringContaining(name.trim().slice(-2)), 's']);
    }
  });
}
