import fc from 'fast-check';
import { limaClock, limaDay, limaDayEnd, limaMidnight } from './lima.js';

const instant = fc.date({ min: new Date('1990-01-01T12:00:00Z'), max: new Date('2199-12-31T12:00:00Z'), noInvalidDate: true });
const iana = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Lima' });

describe('the day in Lima', () => {
  it('begins five hours after that of UTC', () => {
    expect([limaDay('2025-07-01T04:59:59.999Z'), limaDay('2025-07-01T05:00:00Z')]).toEqual(['2025-06-30', '2025-07-01']);
    expect(limaMidnight('2025-03-01')).toBe('2025-03-01T05:00:00.000Z');
    expect(limaDayEnd('2025-12-31')).toBe('2026-01-01T04:59:59.999Z');
    expect(limaClock('2025-08-16T02:05:09.250Z')).toBe('2025-08-15T21:05:09.250');
  });

  it('takes an instant in any zone', () => {
    expect(limaDay('2025-08-15T23:30:00-05:00')).toBe('2025-08-15');
    expect(limaDay('2025-08-16T13:30:00+09:00')).toBe('2025-08-15');
  });

  it('refuses what is no day or no instant', () => {
    for (const text of ['', '2025-13-01', '15/08/2025']) {
      expect(() => limaMidnight(text)).toThrow(RangeError);
      expect(() => limaDay(text)).toThrow(RangeError);
    }
  });

  it('holds every instant between its midnight and its end, and comes back from both', () => {
    fc.assert(
      fc.property(instant, (date) => {
        const text = date.toISOString();
        const day = limaDay(text);
        expect(limaMidnight(day) <= text && text <= limaDayEnd(day)).toBe(true);
        expect([limaDay(limaMidnight(day)), limaDay(limaDayEnd(day))]).toEqual([day, day]);
      }),
    );
  });

  it('lasts 24 hours all year: Peru moves no clock', () => {
    fc.assert(
      fc.property(instant, (date) => {
        const day = limaDay(date.toISOString());
        expect(Date.parse(limaDayEnd(day)) - Date.parse(limaMidnight(day))).toBe(86_399_999);
      }),
    );
  });

  it('is that of America/Lima in the table of zones, since its last summer time', () => {
    const recent = fc.date({ min: new Date('1995-01-01T12:00:00Z'), max: new Date('2099-12-31T12:00:00Z'), noInvalidDate: true });
    fc.assert(fc.property(recent, (date) => expect(limaDay(date.toISOString())).toBe(iana.format(date))));
  });
});
