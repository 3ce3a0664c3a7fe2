import { readFileSync } from 'node:fs';
import { readVariables } from './read-variables.mjs';

const OURS = /^quipu:/;
const DOCKERFILE = readFileSync(new URL('../../docker/Dockerfile', import.meta.url), 'utf8');
/** What the image itself gives. */
const OF_IMAGE = Object.fromEntries([...DOCKERFILE.matchAll(/\b(QUIPU_\w+)=(\S+)/g)].map(([, name, value]) => [name, value]));

/** What is wrong with the variables of our services: one that nobody reads, or one missing or badly written. */
export async function variableProblems({ services }) {
  const ours = Object.entries(services).filter(([, { image }]) => OURS.test(image ?? ''));
  const found = await Promise.all(ours.map(async ([name, service]) => (await problemsOf(service)).map((problem) => `${name}: ${problem}`)));
  return found.flat();
}

async function problemsOf({ entrypoint, command, environment = {} }) {
  const [app = ''] = [...(entrypoint?.slice(2) ?? []), ...(command ?? [])];
  try {
    const { read, problem } = await readVariables(app, { ...OF_IMAGE, ...environment });
    const unread = Object.keys(environment).filter((variable) => variable.startsWith('QUIPU_') && !read.includes(variable));
    return [...unread.map((variable) => `«${app}» no lee ${variable}`), ...(problem ? [problem] : [])];
  } catch (error) {
    return [`no se pudo leer la configuración de «${app}»: ${error.message}`];
  }
}
