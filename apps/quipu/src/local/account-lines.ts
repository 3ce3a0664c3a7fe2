import { ROLE_LABELS, type FirstAccount } from '@quipu/platform';
import { textTable } from '../screen/text-table.js';

/** Accounts just made, with the only view of their tokens. */
export function newAccountLines(made: readonly FirstAccount[]): string[] {
  if (made.length === 0) return [];
  const rows = made.map(({ login, role, officeName, token }) => [login, ROLE_LABELS[role], officeName, token]);
  return [
    `Cuentas nuevas de la entidad ${made[0]!.entity}. Las llaves se muestran solo esta vez; guárdelas:`,
    '',
    ...textTable([{ title: 'Cuenta' }, { title: 'Rol' }, { title: 'Oficina', width: 44 }, { title: 'Llave' }], rows),
    '',
  ];
}
