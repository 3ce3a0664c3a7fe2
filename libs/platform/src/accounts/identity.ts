import type { Role } from './role.js';

/** Who sends a request. */
export interface Identity {
  /** Login, unique in its entity. */
  account: string;
  /** Code of the office; for a responsible unit, its code in the plan. */
  office: string;
  role: Role;
  /** Executing unit, six digits. */
  entity: string;
  /** Authentication context class, when the identity provider states one. */
  acr?: string;
}

/** Port: who stands behind a bearer token. Local accounts today; OpenID Connect will be another adapter. */
export interface IdentityProvider {
  /** Undefined for a token that is unknown or no longer valid. Throws only when it cannot tell. */
  authenticate(token: string): Promise<Identity | undefined>;
}

/** Nest token of the identity provider in use. */
export const IDENTITY_PROVIDER = Symbol('IdentityProvider');
