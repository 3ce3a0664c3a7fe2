const [MAJOR, MINOR] = [20, 19];

/** Ends with a plain message where Node is too old, before anything fails in stranger ways. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > MAJOR || (major === MAJOR && minor >= MINOR)) return;
  console.error(`Quipu necesita Node ${MAJOR}.${MINOR} o posterior, y este equipo tiene Node ${process.versions.node}. Actualice Node y vuelva a intentarlo.`);
  process.exit(1);
}
