import { EXIT, FailedCommand } from '../failed-command.js';
import { patientFetch, type Patience } from './patient-fetch.js';
import { exitOf, problemOf, problemText } from './problem.js';

/** What surrounds the rows of every table: whose they are, under which rules, as of when. */
export interface TableAnswer<Row> {
  entity: string;
  plan: string | null;
  period: string | null;
  ruleSet: { id: string; version: number; name: string; norm: string };
  asOf: { position: number; recordedAt: string | null; historic: boolean };
  /** Set when the tables of the entity stopped at an event that could not be processed. */
  blocked: unknown;
  rows: Row[];
}

export type SummaryAnswer<Summary> = Omit<TableAnswer<never>, 'rows'> & { summary: Summary };

export type TableQuery = Readonly<Record<string, string | number | undefined>>;

/** The service knows the question and has nothing to answer. */
export class NothingFound extends FailedCommand {}

/** A service that is started again takes some seconds; so do tables that are late. */
const PATIENCE_MS = 20_000;

/** The query API. */
export class QueriesClient {
  constructor(
    private readonly url: string,
    private readonly patience: Partial<Patience> = {},
  ) {}

  /** Undefined when there is nothing of the kind (404). */
  async tableIfAny<Row>(entity: string, table: string, query: TableQuery): Promise<TableAnswer<Row> | undefined> {
    try {
      return await this.table<Row>(entity, table, query);
    } catch (error) {
      if (error instanceof NothingFound) return undefined;
      throw error;
    }
  }

  table<Row>(entity: string, table: string, query: TableQuery): Promise<TableAnswer<Row>> {
    return this.read(`/v1/${entity}/${table}`, query);
  }

  summary<Summary>(entity: string, query: TableQuery): Promise<SummaryAnswer<Summary>> {
    return this.read(`/v1/${entity}/plan-summary`, query);
  }

  async read<Answer>(path: string, query: TableQuery = {}): Promise<Answer> {
    const url = new URL(this.url + path);
    for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, String(value));
    const response = await patientFetch(url.href, {}, { totalMs: PATIENCE_MS, ...this.patience });
    if (response.ok) return (await response.json()) as Answer;
    const problem = await problemOf(response);
    if (problem.status === 404) throw new NothingFound(problemText(problem), undefined, EXIT.refused);
    throw new FailedCommand(problemText(problem), undefined, exitOf(problem.status));
  }
}
