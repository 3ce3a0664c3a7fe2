import { Injectable } from '@nestjs/common';

/** Resolves when all is well (optionally with a detail, in Spanish); throws a message in Spanish when not. */
export type HealthCheck = () => Promise<string | void>;

export interface CheckResult {
  name: string;
  ok: boolean;
  detail: string;
}

const PATIENCE_MS = 3_000;

/** What must work for this process to be of use. Each part of an app adds its own. */
@Injectable()
export class HealthChecks {
  private readonly checks = new Map<string, HealthCheck>();

  /** @param name shown to people: «base de datos», «tablas de lectura» */
  register(name: string, check: HealthCheck): void {
    this.checks.set(name, check);
  }

  run(): Promise<CheckResult[]> {
    return Promise.all([...this.checks].map(([name, check]) => runOne(name, check)));
  }
}

async function runOne(name: string, check: HealthCheck): Promise<CheckResult> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no respondió en ${PATIENCE_MS / 1000} segundos`)), PATIENCE_MS);
  });
  try {
    return { name, ok: true, detail: (await Promise.race([check(), late])) ?? 'bien' };
  } catch (error) {
    return { name, ok: false, detail: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}
