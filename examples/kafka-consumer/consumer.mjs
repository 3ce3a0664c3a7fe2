/** Lee lo registrado en Quipu desde Kafka y lo escribe en la pantalla, cada hecho una vez. */
import kafkajs from 'kafkajs';

const { KAFKA = 'localhost:9092', TOPIC = 'quipu.events', GROUP = 'ejemplo' } = process.env;
const kafka = new kafkajs.Kafka({ clientId: 'ejemplo', brokers: KAFKA.split(','), logLevel: kafkajs.logLevel.ERROR });
const consumer = kafka.consumer({ groupId: GROUP });

/** Última posición aplicada de cada entidad. En un sistema de verdad va en su base, en la misma transacción que lo aplicado. */
const applied = new Map();

function apply(event, previous) {
  const last = applied.get(event.entity);
  if (last >= event.position) return; // ya se aplicó: tras un fallo puede llegar otra vez
  if (last !== undefined && last < previous) throw new Error(`falta un hecho de ${event.entity} entre ${last} y ${event.position}`);
  console.log(`${event.position} ${event.entity} ${event.type} ${JSON.stringify(event.data)}`);
  applied.set(event.entity, event.position);
}

await consumer.connect();
await consumer.subscribe({ topic: TOPIC, fromBeginning: true });
await consumer.run({
  eachMessage: async ({ message }) => {
    if (message.key === null) return; // una marca: hasta aquí, en esta partición, no falta nada
    apply(JSON.parse(message.value), Number(message.headers.previous));
  },
});

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => consumer.disconnect());
