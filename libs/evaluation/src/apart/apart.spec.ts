import { runApart, TooMuch } from './run-apart.js';
import { packed, unpacked } from './message.js';

it('a message comes out as it went in', () => {
  const file = new Uint8Array([0, 1, 255]);
  const { data, file: back } = unpacked(packed({ data: { a: 'ñ' }, file }));
  expect(data).toEqual({ a: 'ñ' });
  expect(new Uint8Array(back)).toEqual(file);
});

it('what takes more time or memory than it may is ended, and the next one is served', async () => {
  const nested = { sections: Array.from({ length: 200_000 }, (_, place) => ({ id: `${place}`, title: 'x', blocks: [] })) };
  await expect(runApart('docx', { data: nested }, { heap: 16, time: 30_000 })).rejects.toThrow(TooMuch);
  await expect(runApart('docx', { data: nested }, { heap: 256, time: 1 })).rejects.toThrow(TooMuch);
  await expect(runApart('docx', { data: {} })).rejects.toThrow('TypeError');
});
