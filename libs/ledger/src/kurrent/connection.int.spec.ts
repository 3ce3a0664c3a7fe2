import { jsonEvent, type Credentials } from '@kurrent/kurrentdb-client';
import { LedgerUnavailable } from '../core/errors.js';
import { Connection } from './connection.js';
import { KurrentDouble } from './double/kurrent-double.fixture.js';

const event = (note: unknown) => jsonEvent({ type: 'sample.noted', data: { note } });

/** The client appends in two ways; what comes out must be the same. */
describe.each<[string, Credentials | null, boolean]>([
  ['a call for each append', { username: 'admin', password: 'changeit' }, true],
  ['one call for many appends', null, true],
  ['a server that knows no calls for many', null, false],
])('appending with %s', (_name, credentials, batches) => {
  let double: KurrentDouble;
  let connection: Connection;

  beforeEach(async () => {
    double = await KurrentDouble.start({ batches });
    connection = new Connection(double.url, 'test', credentials);
  });
  afterEach(async () => {
    await connection.close();
    double.shut();
  });

  it('says the actual version where the expected one is wrong', async () => {
    await connection.append('300711.sample-1', 0, [event(1), event(2)]);
    await expect(connection.append('300711.sample-1', 0, [event(3)])).rejects.toMatchObject({ expected: 0, actual: 2 });
    await expect(connection.append('300711.sample-1', 1, [event(3)])).rejects.toMatchObject({ expected: 1, actual: 2 });
    await expect(connection.append('300711.sample-2', 3, [event(3)])).rejects.toMatchObject({ expected: 3, actual: 0 });
    await connection.append('300711.sample-1', 2, [event(3)]);
    expect(await connection.readStream('300711.sample-1', 2, 5)).toHaveLength(2);
  });

  it('takes the same events at the same version as a repetition', async () => {
    const events = [event(1), event(2)];
    await connection.append('300711.sample-1', 0, events);
    await connection.append('300711.sample-1', 0, events);
    expect(await connection.readAll(undefined, 10)).toHaveLength(2);
  });

  it('does not know the outcome when the answer is lost', async () => {
    double.faults.lostAnswers = { left: 1, of: /sample-1/ };
    await expect(connection.append('300711.sample-1', 0, [event(1)])).rejects.toThrow(LedgerUnavailable);
    expect(double.log.stream('300711.sample-1')).toHaveLength(1);
  });

  it('passes on what the server understood and refused', async () => {
    await expect(connection.append('300711.sample-1', 0, [event('x'.repeat(1_100_000))])).rejects.toMatchObject({ type: 'maximum-append-size-exceeded' });
    double.faults.readOnly = /./;
    await expect(connection.append('300711.sample-1', 0, [event(1)])).rejects.toMatchObject({ type: 'access-denied' });
    double.faults.readOnly = undefined;
    double.log.tombstone('300711.sample-2');
    await expect(connection.append('300711.sample-2', 0, [event(1)])).rejects.toMatchObject({ type: 'stream-deleted' });
  });
});

it('finds nothing in a stream that does not exist, or does not any more', async () => {
  const double = await KurrentDouble.start();
  const connection = new Connection(double.url, 'test');
  double.log.tombstone('300711.sample-2');
  for (const stream of ['300711.sample-1', '300711.sample-2']) {
    expect(await connection.readStream(stream, 1, 10)).toEqual([]);
    expect(await connection.lastOf(stream)).toBeUndefined();
  }
  await connection.close();
  double.shut();
});
