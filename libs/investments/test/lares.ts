import { readFileSync } from 'node:fs';
import { INVESTMENT_COLUMNS, type InvestmentFileRow } from '../src/loading/file-row.js';

const FOLDER = new URL('../../../examples/lares-2025/', import.meta.url);

/** A CSV file as records by column: quoted cells may hold commas and doubled quotes. */
function records(file: string): Record<string, string>[] {
  const [header, ...lines] = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n').map(cells);
  return lines.map((line) => Object.fromEntries(header!.map((column, index) => [column, line[index]!])));
}

function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) => (quoted?.replaceAll('""', '"') ?? plain)!);
}

/** The 44 investments of Lares' report. */
export function laresInvestments(): InvestmentFileRow[] {
  return records('inversiones.csv').map((record) => {
    expect(Object.keys(record)).toEqual([...INVESTMENT_COLUMNS]);
    return record as InvestmentFileRow;
  });
}

export const laresActions = (): string[] => records('acciones.csv').map(({ codigo }) => codigo!);
