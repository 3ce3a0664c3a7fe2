import { recorded } from '../message/event.fixture.js';
import { HEADER, partitionOf } from '../message/index.js';
import { pageMessages } from './page-messages.js';

const [LARES, CALCA] = ['300711', '300712'];
const previousOf = ({ headers }: { headers: Readonly<Record<string, string>> }) => headers[HEADER.previous];

describe('what a page becomes', () => {
  test('events in order, each with its entity’s previous one, then a mark for every partition', () => {
    const page = [recorded(11, { entity: LARES }), recorded(12, { entity: CALCA }), recorded(13, { entity: LARES })];
    const [messages, ...more] = pageMessages(page, 4, (entity) => (entity === LARES ? 9 : 0));
    expect(more).toEqual([]);
    expect(messages!.slice(0, 3).map(previousOf)).toEqual(['9', '0', '11']);
    expect(messages!.slice(0, 3).map(({ partition }) => partition)).toEqual([LARES, CALCA, LARES].map((entity) => partitionOf(entity!, 4)));
    expect(messages!.slice(3).map(({ partition, key, value }) => ({ partition, key, value }))).toEqual(
      [0, 1, 2, 3].map((partition) => ({ partition, key: null, value: '{"mark":13,"recordedAt":"2025-07-01T13:00:00.250Z"}' })),
    );
  });

  test('a page too large for one sending goes in several, and the marks go last', () => {
    const page = Array.from({ length: 10 }, (_, i) => recorded(i + 1, { data: { text: 'x'.repeat(1_000_000) } }));
    const slices = pageMessages(page, 2, () => 0);
    expect(slices.length).toBeGreaterThan(2);
    const all = slices.flat();
    expect(all.filter(({ key }) => key !== null).map(({ headers }) => headers[HEADER.position])).toEqual(page.map(({ position }) => String(position)));
    expect(all.slice(-2).every(({ key }) => key === null)).toBe(true);
  });
});
