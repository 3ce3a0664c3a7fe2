import { readFileSync } from 'node:fs';
import type { InvestmentEvent } from '../src/contract/events.js';
import type { InvestmentCommand, SentCommand } from '../src/domain/commands.js';
import { investmentDecider } from '../src/domain/decider.js';
import type { Investment } from '../src/domain/state.js';
import { commandsOfRow } from '../src/loading/commands-of-row.js';
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

/** What their commands record: a refusal fails the test with its message. */
export function laresEvents(): InvestmentEvent[] {
  const decider = investmentDecider({ knownActions: new Set(laresActions()), today: '2025-07-31' });
  const eventsOf = (commands: readonly SentCommand[]) => {
    let state: Investment;
    return commands.flatMap(({ reason, documents = [], validAt: _validAt, ...fields }) => {
      const events = decider.decide({ ...fields, support: { reason, documents } } as InvestmentCommand, state);
      state = events.reduce(decider.evolve, state);
      return events;
    });
  };
  return laresInvestments().flatMap((row) => eventsOf(commandsOfRow(row)));
}
