import { until } from '@quipu/platform/testing';
import { retryParked } from '../src/index.js';
import { recorded } from '../src/message/event.fixture.js';
import { encodeEvent } from '../src/message/index.js';
import { FeedWorld } from './feed-world.fixture.js';
import { describeWithKafka } from './with-kafka.js';

describeWithKafka('messages that cannot be read', (brokers) => {
  let world: FeedWorld;

  beforeEach(async () => {
    world = await FeedWorld.create(brokers);
    const { relay } = world.startRelay();
    await until(() => relay.isOpen);
  });
  afterEach(() => world.drop());

  async function write(...messages: { key: string | null; value: Buffer | string | null; headers?: Record<string, string | Buffer | string[]> }[]): Promise<void> {
    const producer = world.kafka.producer({ createPartitioner: () => () => 3 });
    await producer.connect();
    await producer.send({ topic: world.topic, messages });
    await producer.disconnect();
  }
  const waiting = () => world.parked.waiting(world.topic);

  test('law 1: they are kept as they came, and what follows is not held up', async () => {
    const bytes = Buffer.from([0, 1, 255, 128]);
    await write({ key: null, value: bytes, headers: { 'nul\u0000': bytes, twice: ['a', 'b'] } }, { key: 'x', value: null }, { key: '300711', value: '{"type":1}' });
    const member = world.startMember();
    await world.record(2);
    await world.expectConverged();
    await until(async () => (await world.parked.count(world.topic)) === 3);
    const [first, second, third] = await waiting();
    expect(first).toMatchObject({ partition: 3, key: null, value: bytes, why: 'no tiene clave, y tampoco es una marca' });
    expect(first!.headers).toEqual({ 'nul\u0000': [bytes], twice: [Buffer.from('a'), Buffer.from('b')] });
    expect(second).toMatchObject({ key: Buffer.from('x'), value: null, why: 'no tiene contenido' });
    expect(third!.why).toBe('en «id» se espera un UUID');
    // A broker that has just begun may say that it is not ready for groups.
    expect(member.troubles.filter((error) => !/^KafkaJS/.test((error as Error).name))).toEqual([]);
  });

  test('read again and still parked once, whatever the group forgets', async () => {
    await write({ key: null, value: 'nonsense' });
    world.startMember();
    world.startMember({ group: `${world.topic}.other` });
    await world.expectConverged();
    await until(async () => (await world.parked.count(world.topic)) === 1);
  });

  test('law 1: one that today’s code can read is applied, the rest waits or is discarded by somebody, with a reason', async () => {
    const sent = encodeEvent({ event: recorded(900, { entity: '399999' }), previous: 0 }, 12);
    await world.parked.park(world.topic, [
      { message: { partition: 5, offset: '7', key: Buffer.from(sent.key!), value: Buffer.from(sent.value), headers: inBytes(sent.headers) }, why: 'antes no se entendía' },
      { message: { partition: 5, offset: '8', key: null, value: null, headers: {} }, why: 'antes tampoco' },
    ]);
    const { topic, parked } = world;
    const result = await retryParked({ topic, parked, runner: world.tables.runner(), who: 'ana' });
    expect(result).toEqual({ applied: [{ partition: 5, offset: '7' }], waiting: [{ partition: 5, offset: '8', why: 'no tiene clave, y tampoco es una marca' }] });
    expect(world.tables.entities.get('399999')?.map(({ position }) => position)).toEqual([900]);
    expect((await waiting()).map(({ offset, why }) => [offset, why])).toEqual([['8', 'no tiene clave, y tampoco es una marca']]);

    await expect(parked.discard(topic, { partition: 5, offset: '8' }, { who: 'ana', why: ' ' })).rejects.toThrow('por qué');
    expect(await parked.discard(topic, { partition: 5, offset: '8' }, { who: 'ana', why: 'prueba de la red' })).toBe(true);
    expect(await parked.discard(topic, { partition: 5, offset: '8' }, { who: 'ana', why: 'otra vez' })).toBe(false);
    expect((await world.pool.query('SELECT state, settled_by FROM streaming.parked ORDER BY "offset"')).rows).toEqual([
      { state: 'applied', settled_by: 'ana' },
      { state: 'discarded', settled_by: 'ana' },
    ]);
  });
});

const inBytes = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [Buffer.from(value)]]));
