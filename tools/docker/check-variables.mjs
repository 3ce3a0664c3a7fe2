import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const READER = fileURLToPath(new URL('read-variables.mjs', import.meta.url));
const OURS = /^quipu:/;
const DOCKERFILE = readFileSync(new URL('../../docker/Dockerfile', import.meta.url), 'utf8');
/** What the image itself gives. */
const OF_IMAGE = Object.fromEntries([...DOCKERFILE.matchAll(/\b(QUIPU_\w+)=(\S+)/g)].map(([, name, value]) => [name, value]));

/** What is wrong with the variables of our services: one that nobody reads, or one missing or badly written. */
export function variableProblems({ services }) {
  const ours = Object.entries(services).filter(([, { image }]) => OURS.test(image ?? ''));
  return ours.flatMap(([name, service]) => problemsOf(service).map((problem) => `${name}: ${problem}`));
}

function problemsOf({ entrypoint, command, environment = {} }) {
  const [app = ''] = [...(entrypoint?.slice(2) ?? []), ...(command ?? [])];
  const { PATH } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [READER, app], { env: { PATH, ...OF_IMAGE, ...environment }, encoding: 'utf8' });
  if (status !== 0) return [`no se pudo leer la configuración de «${app}»: ${reason(stderr)}`];
  const { read, problem } = JSON.parse(stdout);
  const unread = Object.keys(environment).filter((variable) => variable.startsWith('QUIPU_') && !read.includes(variable));
  return [...unread.map((variable) => `«${app}» no lee ${variable}`), ...(problem ? [problem] : [])];
}

function reason(stderr) {
  return stderr.split('\n').find((line) => /Error/.test(line)) ?? stderr.trim();
}
