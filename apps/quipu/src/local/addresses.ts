import { quipuHome } from './home.js';
import { readRunState, SERVICES, type Service } from './run-state.js';

export interface Addresses extends Record<Service, string> {
  /** Nobody said where they are: these are the usual ports, and perhaps nothing is there. */
  guessed: boolean;
}

/** Ports that `up` asks for first. */
export const USUAL_PORTS: Readonly<Record<Service, number>> = { commands: 7301, queries: 7302, reporting: 7303, projector: 7304 };

/** Where the services are: what the environment says, else what runs on this machine, else the usual ports. */
export function addresses(environment: NodeJS.ProcessEnv = process.env): Addresses {
  const running = readRunState(quipuHome(environment).runFile)?.urls;
  const address = (service: Service) => {
    const said = environment[variableOf(service)]?.trim().replace(/\/$/, '');
    return said || running?.[service] || `http://127.0.0.1:${USUAL_PORTS[service]}`;
  };
  const urls = Object.fromEntries(SERVICES.map((service) => [service, address(service)])) as Record<Service, string>;
  return { ...urls, guessed: !running && !SERVICES.some((service) => environment[variableOf(service)]?.trim()) };
}

function variableOf(service: Service): string {
  return `QUIPU_${service.toUpperCase()}_URL`;
}
