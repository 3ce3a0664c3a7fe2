import { firstBytes } from './first-bytes.js';

test.each([
  [null, '(sin contenido)'],
  [Buffer.from('{"id":"año"}'), '{"id":"año"}'],
  [Buffer.from([0, 27, 65, 255, 10]), '··A··'],
  [Buffer.alloc(200, 'a'), `${'a'.repeat(60)}…`],
])('what a message holds is shown so that a terminal stays as it is', (value, shown) => {
  expect(firstBytes(value)).toBe(shown);
});
