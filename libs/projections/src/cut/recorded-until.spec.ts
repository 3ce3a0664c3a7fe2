import { parseRecordedUntil } from './recorded-until.js';

describe('recorded-until', () => {
  it('is now when nothing is given', () => {
    expect(parseRecordedUntil(undefined)).toEqual({ kind: 'now' });
  });

  it('takes a date as the end of that day in Lima', () => {
    expect(parseRecordedUntil('2025-08-15')).toEqual({ kind: 'instant', instant: '2025-08-16T04:59:59.999Z' });
  });

  it('takes an instant with its zone', () => {
    expect(parseRecordedUntil('2025-08-15T10:00:00-05:00')).toEqual({ kind: 'instant', instant: '2025-08-15T15:00:00.000Z' });
  });

  it('takes a position', () => {
    expect(parseRecordedUntil('position:42')).toEqual({ kind: 'position', position: 42 });
  });

  it.each(['ayer', '2025-02-31', '2025-13-01', '2025-08-15T10:00', 'position:-1', '2025-08-15T99:00:00Z', '2025-02-30T10:00:00Z'])(
    'refuses %s',
    (text) => expect(parseRecordedUntil(text)).toBeUndefined(),
  );
});
