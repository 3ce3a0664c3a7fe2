import type pg from 'pg';
import type { DatabaseUrls } from './prepare-database.js';
import { ROLES, type Role } from './roles.js';

const URL_OF = { quipu_owner: 'ownerUrl', quipu_app: 'appUrl', quipu_projector: 'projectorUrl' } as const;
const MY_RIGHTS = 'SELECT rolname AS name, rolsuper AS super, rolcreaterole OR rolsuper AS creates FROM pg_roles WHERE rolname = current_user';

interface Admin {
  name: string;
  super: boolean;
  /** May create roles. */
  creates: boolean;
}

/** Makes the roles that are missing and gives all of them the password of their URL; returns those it made. */
export async function completeRoles(client: pg.Client, urls: DatabaseUrls): Promise<Role[]> {
  const { rows } = await client.query<Admin>(MY_RIGHTS);
  const [admin = { name: '', super: false, creates: false }] = rows;
  const made: Role[] = [];
  for (const role of ROLES) if (await completeRole(client, admin, role, passwordIn(urls[URL_OF[role]], role))) made.push(role);
  return made;
}

async function completeRole(client: pg.Client, admin: Admin, role: Role, password: string): Promise<boolean> {
  const { rowCount: exists } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  // Its own rights it must not take from itself; what it may not change is as whoever made it left it.
  if (exists && (role === admin.name || !admin.creates)) return false;
  if (!admin.creates) throw new Error(`Falta el rol ${role} en la base de datos y ${admin.name} no puede crearlo.`);
  // Only a superuser may so much as mention these on a role that exists.
  const plain = admin.super || !exists ? 'NOSUPERUSER NOCREATEDB NOCREATEROLE' : '';
  await client.query(`${exists ? 'ALTER' : 'CREATE'} ROLE ${role} LOGIN ${plain} PASSWORD ${client.escapeLiteral(password)}`);
  return !exists;
}

function passwordIn(url: string, role: Role): string {
  const { username, password } = new URL(url);
  if (username !== role) throw new Error(`La dirección de ${role} debe llevar ese usuario, y lleva «${username}».`);
  return decodeURIComponent(password);
}
