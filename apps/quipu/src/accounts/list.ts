import { ROLE_LABELS, type Role } from '@quipu/platform';
import { requireOwnerUrl } from '../local/databases.js';
import { withClient } from '../local/with-client.js';
import type { Screen } from '../screen/screen.js';
import { textTable } from '../screen/text-table.js';
import { listAccounts } from './list-accounts.js';

export async function showAccounts({ entity, json }: { entity?: string; json?: boolean }, screen: Screen): Promise<void> {
  const accounts = await withClient(requireOwnerUrl(), (owner) => listAccounts(owner, entity));
  if (json) return screen.out(JSON.stringify(accounts, null, 2));
  const rows = accounts.map(({ entity: of, login, role, officeCode, officeName }) => [of, login, ROLE_LABELS[role as Role], officeCode, officeName]);
  const columns = ['Entidad', 'Cuenta', 'Rol', 'Oficina', 'Nombre de la oficina'].map((title) => ({ title }));
  screen.out(...textTable(columns, rows));
}
