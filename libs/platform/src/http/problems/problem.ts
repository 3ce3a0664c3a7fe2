/** One thing wrong with what was sent. */
export interface FieldProblem {
  /** Dotted path in the body (`documents[0].sha256`), or the name of a parameter or header. */
  field: string;
  /** Plain Spanish, for the person who sent it. */
  message: string;
}

export interface Problem {
  /** HTTP status, 4xx or 5xx. */
  status: number;
  /** URI that names the kind of problem; default `about:blank`, which says no more than the status. */
  type?: string;
  title: string;
  detail?: string;
  errors?: readonly FieldProblem[];
  headers?: Readonly<Record<string, string>>;
}

/** RFC 9457, as it goes over the wire. */
export interface ProblemDocument extends Required<Omit<Problem, 'headers' | 'detail'>> {
  detail?: string;
  /** `urn:uuid:<correlation id>`: names this occurrence in the logs. */
  instance: string;
}

/** Thrown anywhere while a request is served: becomes its answer. */
export class ProblemException extends Error {
  constructor(readonly problem: Problem, options?: ErrorOptions) {
    super(problem.detail ?? problem.title, options);
    this.name = 'ProblemException';
  }
}

/** 400: what was sent does not have the agreed form. */
export function invalidInput(errors: readonly FieldProblem[]): ProblemException {
  const detail = errors.length === 1 ? errors[0]?.message : `Hay ${errors.length} campos por corregir; no se registró nada.`;
  return new ProblemException({ status: 400, title: 'Los datos enviados no son válidos', detail, errors });
}

export function problemDocument({ status, type = 'about:blank', title, detail, errors = [] }: Problem, correlationId: string): ProblemDocument {
  return { type, title, status, detail, instance: `urn:uuid:${correlationId}`, errors };
}
