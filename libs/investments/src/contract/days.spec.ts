import { daysStopped, stoppedByContraloria, totalDaysStopped } from './days.js';
import type { InvestmentRow, ProgressText, StopText } from './rows.js';

const source = { position: 1, eventId: 'x', recordedAt: '', account: '', office: '', documents: [] };
const exact = (day: string) => ({ day, is: 'exacta' as const });

function stop(since: string, until: string | null = null, is: 'exacta' | 'a más tardar' = 'exacta'): StopText {
  const ended = until === null ? null : { since: exact(until), by: 'reanudación' as const, source };
  const grounds = { cause: 'otros' as const, norm: 'n', article: '1', effect: null };
  return { ...grounds, since: { day: since, is }, source, corrections: 0, ended };
}

const report = (day: string, percentage: string): ProgressText => ({ day, percentage, corrections: 0, source });

const row = (given: Partial<InvestmentRow> = {}): InvestmentRow => ({
  entity: '300711',
  cui: '2638592',
  name: 'Estadio',
  actions: [],
  phase: 'ejecución física',
  phase_since: null,
  condition: 'en marcha',
  operation: null,
  blockers: [],
  stops: [],
  holder: null,
  deactivated: null,
  progress: [],
  money: {},
  assumptions: [],
  sources: { registration: source, phase: source, condition: source, operation: null },
  ...given,
});

describe('days stopped', () => {
  const stops = [stop('2025-01-31', '2025-03-02'), stop('2025-06-30', null, 'a más tardar')];

  it.each([
    ['2025-01-30', null],
    ['2025-01-31', 0],
    ['2025-03-01', 29],
    ['2025-03-02', null],
    ['2025-06-30', 0],
    ['2026-06-30', 365],
  ])('on %s are %s', (day, days) => {
    expect(daysStopped({ stops }, day)?.days ?? null).toBe(days);
  });

  it('are «at least» where the source does not say since when', () => {
    expect(daysStopped({ stops }, '2025-02-28')?.atLeast).toBe(false);
    expect(daysStopped({ stops }, '2025-07-31')?.atLeast).toBe(true);
  });

  it('add up over all stops', () => {
    expect(totalDaysStopped({ stops }, '2025-07-10')).toBe(30 + 10);
    expect(totalDaysStopped({ stops }, '2025-02-10')).toBe(10);
    expect(totalDaysStopped({ stops }, '2024-12-31')).toBe(0);
  });
});

describe('the Contraloría’s own definition: six months without physical progress', () => {
  it('counts from the day on which the highest figure was first reported', () => {
    const progress = [report('2025-01-31', '20'), report('2025-02-28', '40'), report('2025-05-31', '40')];
    expect(stoppedByContraloria(row({ progress }), '2025-08-27')).toMatchObject({ met: 'no', metFrom: '2025-08-28' });
    expect(stoppedByContraloria(row({ progress }), '2025-08-28')).toMatchObject({ met: 'sí', countedFrom: '2025-02-28' });
    expect(stoppedByContraloria(row({ progress }), '2025-02-10')).toMatchObject({ countedFrom: '2025-01-31' });
  });

  it('does not depend on anybody declaring a stop, nor stop being so because of one', () => {
    const progress = [report('2025-01-31', '20')];
    expect(stoppedByContraloria(row({ progress, condition: 'en marcha' }), '2025-12-31').met).toBe('sí');
    expect(stoppedByContraloria(row({ progress, condition: 'paralizada', stops: [stop('2025-03-01')] }), '2025-06-30').met).toBe('no');
  });

  it('without any progress counts from the earliest day known, and says so when none is', () => {
    expect(stoppedByContraloria(row({ phase_since: exact('2025-01-01'), progress: [report('2025-06-30', '0')] }), '2025-07-01').met).toBe('sí');
    expect(stoppedByContraloria(row({ stops: [stop('2025-08-31')] }), '2026-02-28')).toMatchObject({ met: 'sí', metFrom: '2026-02-28' });
    expect(stoppedByContraloria(row(), '2026-02-28').met).toBe('sin dato');
  });

  it('speaks only of works in execution', () => {
    expect(stoppedByContraloria(row({ phase: 'concluida', progress: [report('2020-01-31', '20')] }), '2025-12-31').met).toBe('no');
  });
});
