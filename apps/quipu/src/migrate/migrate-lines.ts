import type { MigrateResult } from './migrate.js';

/** What a person is told was done. */
export function migrateLines({ roles, database, migrations, accounts }: MigrateResult): string[] {
  return [
    `Roles: ${roles.length > 0 ? `creados ${roles.join(', ')}` : 'estaban todos'}.`,
    `Base de datos: ${database ? `creada «${database}»` : 'estaba'}.`,
    `Tablas: ${migrations.length > 0 ? `${migrations.length} cambios hechos` : 'ya estaban al día'}.`,
    ...accountLines(accounts),
  ];
}

function accountLines(accounts: MigrateResult['accounts']): string[] {
  const [first] = accounts;
  if (!first) return [];
  return [
    `Cuentas creadas en la entidad ${first.entity}: ${accounts.map(({ login }) => login).join(', ')}.`,
    `La llave de cada una se pide con: npx quipu token ${first.login} --entity ${first.entity}`,
  ];
}
