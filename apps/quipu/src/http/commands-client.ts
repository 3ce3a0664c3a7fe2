import type { Receipt } from '@quipu/ledger';
import { EXIT, FailedCommand } from '../failed-command.js';
import { patientFetch, type Patience } from './patient-fetch.js';
import { problemOf, problemText, type Problem } from './problem.js';

export type Answer = { receipt: Receipt } | { problem: Problem };

const PATIENCE_MS = 120_000;

/** The command API of one entity. */
export class CommandsClient {
  constructor(
    private readonly url: string,
    readonly entity: string,
    private readonly token: string,
    private readonly onRetry?: Patience['onRetry'],
  ) {}

  /** The same id again gets the first receipt: sending twice does no harm. */
  async send(useCase: string, body: object, commandId: string): Promise<Answer> {
    const response = await patientFetch(
      `${this.url}/v1/${this.entity}/commands/${useCase}`,
      {
        method: 'POST',
        headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json', 'idempotency-key': commandId },
        body: JSON.stringify(body),
      },
      { totalMs: PATIENCE_MS, onRetry: this.onRetry },
    );
    if (response.ok) return { receipt: (await response.json()) as Receipt };
    const problem = await problemOf(response);
    if (response.status === 401) throw notAllowed(problem, 'Pida una llave nueva: npx quipu token <cuenta>, y pásela con --token o QUIPU_TOKEN.');
    if (response.status === 403) throw notAllowed(problem, 'Use la llave de una cuenta con permiso: la oficina de planeamiento carga planes.');
    return { problem };
  }
}

function notAllowed(problem: Problem, advice: string): FailedCommand {
  return new FailedCommand(problemText(problem), advice, EXIT.refused);
}
