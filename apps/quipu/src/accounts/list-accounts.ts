import type pg from 'pg';

export interface ListedAccount {
  entity: string;
  login: string;
  role: string;
  officeCode: string;
  officeName: string;
}

const LIST = `SELECT entity, login, role, office_code AS "officeCode", office_name AS "officeName"
  FROM access.account WHERE $1::text IS NULL OR entity = $1 ORDER BY entity, login`;

/** Accounts of one entity, or of all. */
export async function listAccounts(owner: pg.Client, entity: string | undefined): Promise<ListedAccount[]> {
  return (await owner.query<ListedAccount>(LIST, [entity ?? null])).rows;
}
