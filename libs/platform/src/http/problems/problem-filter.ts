import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '../../logging/index.js';
import { problemOf, type ProblemTranslator } from './problem-of.js';
import { sendProblem } from './send-problem.js';

/** Whatever is thrown while a request is served ends here, as a problem document. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly logger: Logger,
    private readonly translate?: ProblemTranslator,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const correlationId = http.getRequest<FastifyRequest>().id;
    const problem = problemOf(error, this.translate);
    if (problem.status >= 500) this.logger.error({ err: error, correlationId }, problem.title);
    sendProblem(http.getResponse<FastifyReply>(), problem, correlationId);
  }
}
