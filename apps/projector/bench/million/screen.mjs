const EVERY_MS = 2_000;
const number = (n) => n.toLocaleString('es-PE');

export const say = (line) => process.stdout.write(`${line}\n`);

/** Tells from time to time how far something is. */
export function progressOf(what, target) {
  const start = performance.now();
  let toldAt = start;
  return (position) => {
    const now = performance.now();
    if (now - toldAt < EVERY_MS) return;
    toldAt = now;
    say(`  ${what}: ${number(position)} de ${number(target)} (${Math.round((now - start) / 1_000)} s)`);
  };
}

export async function timed(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

export function rateLine(name, events, seconds, reference) {
  const ratio = reference ? `; ${(reference / seconds).toFixed(2)} veces lo que uno solo desde la historia` : '';
  return `${name}: ${seconds.toFixed(1)} s, ${number(Math.round(events / seconds))} registros/s${ratio}`;
}
