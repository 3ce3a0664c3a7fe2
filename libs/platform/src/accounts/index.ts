export { accessMigrations } from './access-migrations.js';
export { createAccount, issueToken, revokeTokens, type AccountKey, type NewAccount, type OwnerConnection } from './accounts.js';
export { BearerGuard, CurrentActor, type AuthenticatedRequest } from './bearer.guard.js';
export { createAccountsWithoutToken, createFirstAccounts, type FirstAccount, type OfficeName } from './first-accounts.js';
export { IDENTITY_PROVIDER, type Identity, type IdentityProvider } from './identity.js';
export { LocalAccounts } from './local-accounts.js';
export { ROLE_LABELS, type Role } from './role.js';
