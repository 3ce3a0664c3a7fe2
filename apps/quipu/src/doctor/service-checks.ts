import { join } from 'node:path';
import type { Addresses } from '../local/addresses.js';
import { quipuHome } from '../local/home.js';
import { SERVICES, type Service } from '../local/run-state.js';
import type { Check, Finding } from './check.js';

const NAMES: Readonly<Record<Service, string>> = {
  commands: 'Servicio de órdenes',
  queries: 'Servicio de consultas',
  projector: 'Servicio de tablas',
  reporting: 'Servicio de informes',
};

export function serviceChecks(addresses: Addresses): Check[] {
  return SERVICES.map((service) => ({ name: NAMES[service], look: () => readiness(service, addresses[service]) }));
}

async function readiness(service: Service, url: string): Promise<Finding> {
  const advice = `Arranque con: npx quipu up. Si ya lo hizo, vea ${join(quipuHome().logs, `${service}.log`)}.`;
  const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
  if (!response) return { detail: `no responde en ${url}`, advice };
  const body = (await response.json().catch(() => ({}))) as { checks?: { name: string; ok: boolean; detail?: string }[] };
  const failing = (body.checks ?? []).filter(({ ok }) => !ok).map(({ name, detail }) => `${name}: ${detail ?? 'con problemas'}`);
  if (response.ok) return { detail: `listo en ${url}` };
  return { detail: failing.join('; ') || `respondió ${response.status}`, advice };
}
