import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { HealthChecks, type CheckResult } from './health-checks.js';

export interface Health {
  status: 'bien' | 'con problemas';
  checks: CheckResult[];
}

@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(@Inject(HealthChecks) private readonly health: HealthChecks) {}

  /** The process answers. */
  @Get('live')
  live(): Health {
    return { status: 'bien', checks: [] };
  }

  /** It can do its work: 200, or 503 with what is missing. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const checks = await this.health.run();
    const well = checks.every(({ ok }) => ok);
    if (!well) void reply.status(503);
    return { status: well ? 'bien' : 'con problemas', checks };
  }
}
