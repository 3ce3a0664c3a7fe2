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

export function rateLine(name, events, seconds) {
  return `${name}: ${seconds.toFixed(1)} s, ${number(Math.round(events / seconds))} registros/s`;
}

/** `reference`: the same work of one projector that follows the history. */
export function tablesLine(name, events, work, reference = work) {
  const processor = work.processor === undefined ? '' : `; ${work.processor.toFixed(1)} s de procesador`;
  const times = (of) => (reference[of] / work[of]).toFixed(2);
  const ratio = reference === work ? '' : `; ${times('seconds')} veces lo que uno solo desde la historia${work.processor ? `, ${times('processor')} por el procesador` : ''}`;
  return `${rateLine(name, events, work.seconds)}${processor}${ratio}`;
}
