import { spawnSync } from 'node:child_process';

const OLDEST_JAVA = 17;

/** Why no Kafka can be started on this machine, in Spanish; undefined when it can. */
export function whyNoKafka() {
  const java = javaVersion();
  if (java === undefined) return 'no hay Java en este equipo';
  if (java < OLDEST_JAVA) return `hay Java ${java} y hace falta ${OLDEST_JAVA} o posterior`;
  return answers('mvn', '-v') ? undefined : 'no hay Maven (mvn) en este equipo';
}

function javaVersion() {
  const { error, stderr } = run('java', '-version');
  const [, version] = /version "(\d+)/.exec(stderr ?? '') ?? [];
  return error || version === undefined ? undefined : Number(version);
}

const answers = (...words) => run(...words).status === 0;

function run(command, ...args) {
  // On Windows mvn is a script of the shell.
  return spawnSync(command, args, { encoding: 'utf8', shell: process.platform === 'win32' });
}
