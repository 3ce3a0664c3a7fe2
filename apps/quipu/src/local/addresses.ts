import { quipuHome } from './home.js';
import { readRunState, SERVICES, type Service } from './run-state.js';

export type Addresses = Record<Service, string>;

/** Ports that `up` asks for first. */
export const USUAL_PORTS: Readonly<Record<Service, number>> = { commands: 7301, queries: 7302, reporting: 7303, projector: 7304 };

/** Where the services are: what the environment says, else what runs on this machine, else the usual ports. */
export function addresses(environment: NodeJS.ProcessEnv = process.env): Addresses {
  const running = readRunState(quipuHome(environment).runFile)?.urls;
  const address = (service: Service) => {
    const said = environment[`QUIPU_${service.toUpperCase()}_URL`]?.trim().replace(/\/$/, '');
    return said || running?.[service] || `http://127.0.0.1:${USUAL_PORTS[service]}`;
  };
  return Object.fromEntries(SERVICES.map((service) => [service, address(service)])) as Addresses;
}
