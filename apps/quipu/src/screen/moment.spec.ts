import { limaMoment, limaToday, shortDay } from './moment.js';

describe('moments on screen', () => {
  test('are Lima’s, and say so', () => {
    expect(limaMoment('2025-08-16T02:05:09Z')).toBe('15/08/2025 21:05:09 (hora de Lima)');
  });

  test('a day is written as people here do', () => {
    expect(shortDay('2025-08-15')).toBe('15/08/2025');
  });

  test('the day in Lima changes five hours after that of UTC', () => {
    expect(limaToday(new Date('2025-07-01T04:59:59Z'))).toBe('2025-06-30');
    expect(limaToday(new Date('2025-07-01T05:00:00Z'))).toBe('2025-07-01');
  });
});
