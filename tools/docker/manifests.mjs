/** Copies every package.json of a repository, where it stands: node tools/docker/manifests.mjs <from> <to>. */
import { cpSync, existsSync, readdirSync } from 'node:fs';

const [from, to] = process.argv.slice(2);
for (const kind of ['apps', 'libs']) {
  for (const name of readdirSync(`${from}/${kind}`)) {
    const file = `${kind}/${name}/package.json`;
    if (existsSync(`${from}/${file}`)) cpSync(`${from}/${file}`, `${to}/${file}`, { recursive: true });
  }
}
