import { Checks } from '@quipu/ledger';
import type { InvestmentEvent } from '../contract/events.js';
import { ACTION_CODE } from './codes.js';
import type { LinkActions } from './commands.js';
import { standing } from './demands.js';
import type { Investment } from './state.js';
import type { Surroundings } from './surroundings.js';

/** An investment always serves some action. */
export function linkActions(command: LinkActions, state: Investment, surroundings: Surroundings): InvestmentEvent[] {
  const { cui, link = [], unlink = [] } = command;
  const { actions } = standing(state, cui);
  const checks = new Checks();
  checkActions(checks, 'link', link, surroundings);
  link.forEach((code, i) => checks.that(!actions.includes(code), `link[${i}]`, `La inversión ya sirve a ${code}.`));
  unlink.forEach((code, i) => {
    const linked = actions.includes(code) && unlink.indexOf(code) === i;
    checks.that(linked, `unlink[${i}]`, `La inversión no sirve a ${code}, o está repetida.`);
  });
  checks.that(link.length + unlink.length > 0, '', 'No se vincula ni se desvincula ninguna acción.');
  checks.that(actions.length + link.length > unlink.length, 'unlink', 'La inversión debe servir al menos a una acción.');
  checks.done();
  return [
    ...(link.length > 0 ? [{ type: 'ActionsLinked', data: { cui, actions: link } } as const] : []),
    ...(unlink.length > 0 ? [{ type: 'ActionsUnlinked', data: { cui, actions: unlink } } as const] : []),
  ];
}

export function checkActions(checks: Checks, field: string, actions: readonly string[], { knownActions }: Surroundings): void {
  actions.forEach((code, index) => {
    const at = `${field}[${index}]`;
    if (!checks.that(ACTION_CODE.test(code), at, `El código «${code}» no tiene la forma AEI.01.02.`)) return;
    checks.that(knownActions.has(code), at, `La acción ${code} no está en ningún plan registrado.`);
    checks.that(actions.indexOf(code) === index, at, `La acción ${code} está repetida.`);
  });
}
