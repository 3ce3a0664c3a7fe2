import type { Actor } from '@quipu/ledger';

/** Who records what the policy deduces. No account carries this role, so nobody can pass for it over HTTP. */
export const WATCH_ACTOR: Actor = { account: 'sistema:alertas', office: 'Sistema', role: 'system' };
