import { createAccount, issueToken, type NewAccount, type OwnerConnection } from './accounts.js';

export interface OfficeName {
  code: string;
  name: string;
}

/** An account just made, with the only view of its token that there will ever be. */
export interface FirstAccount extends NewAccount {
  token: string;
}

type OfficeAccount = Omit<NewAccount, 'entity' | 'displayName'>;

const OFFICES: readonly OfficeAccount[] = [
  { login: 'planeamiento', role: 'planning-office', officeCode: 'OPP', officeName: 'Oficina de Planeamiento y Presupuesto' },
  { login: 'opmi', role: 'opmi', officeCode: 'OPMI', officeName: 'Oficina de Programación Multianual de Inversiones' },
  { login: 'auditor', role: 'auditor', officeCode: 'OCI', officeName: 'Órgano de Control Institucional' },
  { login: 'gerente', role: 'manager', officeCode: 'GER', officeName: 'Gerencia' },
  { login: 'administrador', role: 'administrator', officeCode: 'ADM', officeName: 'Administración del sistema' },
];

/**
 * The accounts an entity starts with: one per role, and one per responsible unit of its plan.
 * Called again, also with units that are new, it makes only what is missing and returns only that.
 *
 * @param entity executing unit, six digits
 */
export async function createFirstAccounts(
  owner: OwnerConnection,
  entity: string,
  units: readonly OfficeName[] = [],
): Promise<FirstAccount[]> {
  const made: FirstAccount[] = [];
  for (const account of await createAccountsWithoutToken(owner, entity, units)) {
    made.push({ ...account, token: await issueToken(owner, account, { label: 'primer inicio' }) });
  }
  return made;
}

/** The same accounts, where nobody is there to see a token: each asks for its own later. */
export async function createAccountsWithoutToken(
  owner: OwnerConnection,
  entity: string,
  units: readonly OfficeName[] = [],
): Promise<NewAccount[]> {
  const made: NewAccount[] = [];
  for (const office of [...OFFICES, ...units.map(unitAccount)]) {
    const account: NewAccount = { ...office, entity, displayName: office.officeName };
    if (await createAccount(owner, account)) made.push(account);
  }
  return made;
}

function unitAccount({ code, name }: OfficeName): OfficeAccount {
  return { login: `unidad-${code.toLowerCase()}`, role: 'responsible-unit', officeCode: code, officeName: name };
}
