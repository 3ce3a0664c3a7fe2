import type { FastifyReply } from 'fastify';
import { problemDocument, type Problem } from './problem.js';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

export function sendProblem(reply: FastifyReply, problem: Problem, correlationId: string): void {
  void reply
    .status(problem.status)
    .headers({ ...problem.headers, 'Content-Type': PROBLEM_TYPE })
    .send(JSON.stringify(problemDocument(problem, correlationId)));
}
