import { CommandTooLarge } from '../core/errors.js';
import { randomBytes } from 'node:crypto';
import { asked, range } from '../contract-tests/index.js';
import { recordable } from '../core/recordable.js';
import { bytesOf, eventsData, MAX_APPEND_BYTES } from './event-data.js';

const dataOf = (notes: readonly unknown[]) => eventsData(recordable(asked({ notes })), { at: Date.now() });

describe('the data of an append', () => {
  it('is what was written, as JSON that anybody can read on the server', () => {
    const [event] = dataOf(['a note']);
    expect(event).toMatchObject({ type: 'sample.noted', contentType: 'application/json', data: { note: 'a note' } });
    expect(Object.keys(event!.metadata as object)).toEqual(['commandId', 'actor', 'validAt', 'place', 'of', 'at']);
  });

  it('fits with thousands of small events', () => {
    expect(bytesOf(dataOf(range(1, 2_500)))).toBeLessThan(MAX_APPEND_BYTES * 0.7);
  });

  it('is compressed where it is large', () => {
    const [event] = dataOf(['x'.repeat(2_000_000)]);
    expect(event).toMatchObject({ contentType: 'application/octet-stream', metadata: { gzip: true } });
    expect(bytesOf([event!])).toBeLessThan(10_000);
  });

  it('is compressed where many together are too large', () => {
    const events = dataOf(range(1, 100).map(() => 'x'.repeat(20_000)));
    expect(events.every(({ contentType }) => contentType === 'application/octet-stream')).toBe(true);
  });

  it('is refused where no server would take it', () => {
    expect(() => dataOf([randomBytes(2_000_000).toString('base64')])).toThrow(CommandTooLarge);
  });
});
