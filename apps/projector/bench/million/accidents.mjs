import { progressOf, rateLine, say, timed } from './screen.mjs';

/** What is killed, and when the tables have come so far. */
const ACCIDENTS = [
  { at: 0.1, what: 'un proyector', happen: (system) => system.kill('projector-1') },
  { at: 0.3, what: 'el envío', happen: (system) => system.kill('relay') },
  { at: 0.5, what: 'un servidor de Kafka', happen: (_system, kafka) => kafka.kill(1).then(() => kafka.restart(1)) },
  { at: 0.7, what: 'el otro proyector', happen: (system) => system.kill('projector-2') },
];

/** Relay and two projectors at once, each killed on the way, and a broker too. */
export async function runAccidents(system, kafka, events) {
  const progress = progressOf('tablas', events);
  const left = [...ACCIDENTS];
  const seconds = await timed(async () => {
    await system.startRelay();
    await system.startProjectors(2);
    await system.tablesReach(events, async (position) => {
      progress(position);
      while (left[0] && position >= left[0].at * events) await happen(left.shift(), system, kafka, position);
    });
  });
  say(rateLine('Envío y 2 proyectores, con accidentes', events, seconds));
}

async function happen({ what, happen: accident }, system, kafka, position) {
  say(`  se mata ${what} en el registro ${position.toLocaleString('es-PE')}`);
  await accident(system, kafka);
}
