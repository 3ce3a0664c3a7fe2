import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { HttpConfig } from '../config/index.js';
import { createLogger, NestLogger, type Logger } from '../logging/index.js';
import { HealthModule } from './health/index.js';
import { findHostile } from './input/clean-text.js';
import { correlationOf } from './input/correlation.js';
import { acceptOnlyJson } from './input/json-body.js';
import { ValidateInput } from './input/validate-input.js';
import { describeApi } from './open-api.js';
import { invalidInput, problemDocument } from './problems/problem.js';
import { ProblemFilter } from './problems/problem-filter.js';
import { problemOf, problemOfStatus, type ProblemTranslator } from './problems/problem-of.js';
import { PROBLEM_TYPE, sendProblem } from './problems/send-problem.js';
import { securityHeaders } from './security-headers.js';

export interface HttpAppOptions {
  /** Short name in the logs: `commands`. */
  name: string;
  /** Title of the API's document, in Spanish. */
  title: string;
  description?: string;
  module: Type<unknown> | DynamicModule;
  config: HttpConfig;
  /** Answers for the app's own errors. */
  translate?: ProblemTranslator;
  /** Default: JSON lines on standard output. */
  logger?: Logger;
}

const BODY_LIMIT = 1024 * 1024;
const REQUEST_TIMEOUT_MS = 60_000;

class HttpRoot {}

/** An application with everything that all of ours share: problems, input checks, health, API document, logs, headers. */
export async function createHttpApp(options: HttpAppOptions): Promise<NestFastifyApplication> {
  const { name, config, module, logger = createLogger(name, config.logLevel) } = options;
  const root: DynamicModule = { module: HttpRoot, imports: [HealthModule, module] };
  const app = await NestFactory.create<NestFastifyApplication>(root, createAdapter(), {
    bodyParser: false,
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  app.useGlobalFilters(new ProblemFilter(logger, options.translate));
  app.useGlobalPipes(new ValidateInput());
  app.useSecurityHeaders(securityHeaders);
  prepareServer(app.getHttpAdapter().getInstance() as unknown as FastifyInstance, logger);
  describeApi(app, options);
  return app;
}

function createAdapter(): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    routerOptions: { maxParamLength: 300 },
    // What is in flight when a stop is asked for is finished, not refused.
    return503OnClosing: false,
    genReqId: correlationOf,
    requestIdHeader: false,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => sendProblem(reply, problemOf(error), request.id),
    clientErrorHandler: (error: NodeJS.ErrnoException, socket: Socket) => refuseMalformed(error, socket),
  });
}

function prepareServer(server: FastifyInstance, logger: Logger): void {
  acceptOnlyJson(server);
  server.addHook('onRequest', async (request, reply) => {
    void reply.header('X-Correlation-Id', request.id);
  });
  closeConnectionsWhenClosing(server);
  server.addHook('preValidation', async (request) => refuseHostile(request));
  server.addHook('onResponse', async (request, reply) => {
    const { method, url, id: correlationId } = request;
    const level = reply.statusCode >= 500 ? 'warn' : 'info';
    logger[level]({ correlationId, method, path: url.split('?')[0], status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'petición');
  });
}

/** An answer given while closing ends its connection: kept alive, it would hold the process for another minute. */
function closeConnectionsWhenClosing(server: FastifyInstance): void {
  let closing = false;
  server.addHook('preClose', async () => {
    closing = true;
  });
  server.addHook('onSend', async (_request, reply) => {
    if (closing) void reply.header('Connection', 'close');
  });
}

function refuseHostile({ body, query, params }: FastifyRequest): void {
  const found = findHostile(body) ?? findHostile(query) ?? findHostile(params);
  if (found) throw invalidInput([{ ...found, field: found.field || 'body' }]);
}

/** What is not even HTTP gets its problem document too, straight on the socket. */
function refuseMalformed(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }[error.code ?? ''] ?? 400;
  const body = JSON.stringify(problemDocument(problemOfStatus(status), randomUUID()));
  socket.end(`HTTP/1.1 ${status} Bad Request\r\nContent-Type: ${PROBLEM_TYPE}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`);
}
