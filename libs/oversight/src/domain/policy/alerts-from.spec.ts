import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { assess, alertsFrom } from './alerts-from.js';
import type { Facts, IndicatorFact } from './facts.js';
import { actionFact, commitmentFact, executionFact, indicatorFact, investmentFact, noFacts } from './facts.fixture.js';
import { defaultAlertPolicy as policy } from './registry.js';

const DAY = '2025-08-15';
const alerts = (facts: Partial<Facts>, day = DAY) => alertsFrom(policy, { ...noFacts, ...facts }, day);
const kindsOf = (facts: Partial<Facts>, day = DAY) => alerts(facts, day).map(({ kind, severity }) => `${kind}: ${severity}`);
const ofIndicator = (given: Partial<IndicatorFact>, day = DAY) => kindsOf({ indicators: [indicatorFact(given)] }, day);

/** `accion,tipo,porcentaje` of the dataset. */
const printed = readFileSync(new URL('../../../../../examples/lares-2025/alertas.csv', import.meta.url), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(',') as [string, string, string]);

describe('alerts of physical progress', () => {
  it('the dataset holds the six alerts of Lares', () => {
    expect(printed.map(([, , percent]) => percent)).toEqual(['55.56', '76.67', '16.67', '65.00', '45.45', '50.00']);
  });

  it.each(printed)('%s is %s at %s, as Lares printed', (action, severity, percent) => {
    expect(alerts({ actions: [actionFact(action, percent)] })).toMatchObject([
      { key: `physical-progress.${action}.2025-S1`, severity: severity.toLowerCase(), owner: '09.01', policy: 'alertas-lares-2025@1', tension: false },
    ]);
  });

  it.each([
    ['0', 'crítica'],
    ['49.999999', 'crítica'],
    ['50', 'moderada'],
    ['99.999999', 'moderada'],
  ])('decides on the unrounded figure: %s is %s', (percent, severity) => {
    expect(alerts({ actions: [actionFact('AEI.03.01', percent)] })[0]?.severity).toBe(severity);
  });

  it('gives none at 100, above it, or where there is no figure', () => {
    expect(alerts({ actions: [actionFact('AEI.03.01', '100'), actionFact('AEI.05.01', '130'), actionFact('AEI.04.01', null)] })).toEqual([]);
  });

  it('flags «bueno» and critical at once, naming both, and lowers nothing for it', () => {
    const [alert] = alerts({ actions: [actionFact('AEI.05.01', '45.45', 'bueno')] });
    expect(alert).toMatchObject({ severity: 'crítica', tension: true, figures: [{ value: '45.45' }, { value: 'bueno' }] });
    expect(alert?.message).toBe('Avance físico de AEI.05.01 en 2025-S1: 45.45 %, mientras su indicador está en nivel «bueno».');
    expect(alerts({ actions: [actionFact('AEI.05.01', '45.45', 'malo')] })[0]).toMatchObject({ severity: 'crítica', tension: false });
    expect(alerts({ actions: [actionFact('AEI.05.01', '65', 'bueno')] })[0]).toMatchObject({ severity: 'moderada', tension: false });
  });

  it('a greater progress is never a worse alert', () => {
    const rank = { crítica: 2, moderada: 1, aviso: 0 };
    const worst = (percent: number) => alerts({ actions: [actionFact('AEI.03.01', (percent / 100).toFixed(2))] })[0]?.severity;
    const rankOf = (percent: number) => rank[worst(percent) ?? 'aviso'];
    fc.assert(fc.property(fc.nat(12_000), fc.nat(12_000), (a, b) => expect(rankOf(Math.max(a, b))).toBeLessThanOrEqual(rankOf(Math.min(a, b)))));
  });
});

describe('other alerts', () => {
  it('nothing wrong gives none', () => {
    expect(ofIndicator({})).toEqual([]);
  });

  it('a stopped investment, whatever the period', () => {
    const [alert] = alerts({ investments: [investmentFact('2663312', '2024-06-01', 'falta de recursos financieros y liquidez')] });
    expect(alert).toMatchObject({ key: 'stopped-investment.2663312.vigente', severity: 'crítica', actions: ['AEI.05.01'] });
    expect(alert?.message).toBe('La inversión 2663312 está paralizada desde el 01/06/2024 por falta de recursos financieros y liquidez.');
    expect(alerts({ investments: [investmentFact('2663312', null)] })).toEqual([]);
  });

  it('does not say since when an investment is stopped where nobody knows it', () => {
    const [alert] = alerts({ investments: [{ ...investmentFact('2663312', '2025-06-30'), stoppedEarlier: true }] });
    expect(alert?.message).toBe('La inversión 2663312 está paralizada a más tardar desde el 30/06/2025.');
  });

  it('a value overdue, from the day after its deadline', () => {
    expect(ofIndicator({ reported: false, value: null }, '2025-08-01')).toEqual(['value-overdue: moderada']);
    expect(ofIndicator({ reported: false, value: null }, '2025-07-31')).toEqual([]);
  });

  it('«sin dato» said in time is not overdue', () => {
    expect(ofIndicator({ value: null })).toEqual([]);
  });

  it('a target of 0, and a target against the sense', () => {
    expect(ofIndicator({ target: '0.00', targets: { '2025': '0.00' } })).toEqual(['target-zero: aviso']);
    expect(ofIndicator({ targets: { '2025': '20', '2026': '30', '2027': '10' } })).toEqual(['target-backwards: aviso']);
    expect(ofIndicator({ sense: 'descendente' })).toEqual(['target-backwards: aviso']);
    expect(ofIndicator({ sense: 'no definido', targets: { '2025': '20', '2026': '10' } })).toEqual([]);
  });

  it('a value at its baseline, unless staying there is the target', () => {
    expect(ofIndicator({ value: '10.0' })).toEqual(['value-at-baseline: aviso']);
    expect(ofIndicator({ value: '10', target: '10' })).toEqual([]);
    expect(ofIndicator({ value: '10', baseline: null })).toEqual([]);
  });

  it('reported ≠ recalculated until somebody explains it', () => {
    expect(ofIndicator({ difference: 'unexplained' })).toEqual(['reported-differs: moderada']);
    expect(ofIndicator({ difference: 'explained' })).toEqual([]);
  });

  it('a commitment overdue while something is still to be done', () => {
    expect(kindsOf({ commitments: [commitmentFact('2025-08-14')] })).toEqual(['commitment-overdue: moderada']);
    expect(kindsOf({ commitments: [commitmentFact('2025-08-15')] })).toEqual([]);
    expect(kindsOf({ commitments: [commitmentFact('2025-08-14', 'implementada')] })).toEqual([]);
    expect(kindsOf({ commitments: [commitmentFact('2025-08-14', 'no implementada')] })).toEqual(['commitment-overdue: moderada']);
  });

  it('a month not recorded, after its deadline', () => {
    expect(alerts({ executions: [executionFact(false)] })[0]).toMatchObject({ key: 'month-not-recorded.09.01.2025-03', subject: '09.01', owner: '09.01', actions: ['AEI.03.01'] });
    expect(kindsOf({ executions: [executionFact(true)] })).toEqual([]);
    expect(kindsOf({ executions: [executionFact(false)] }, '2025-04-30')).toEqual([]);
  });

  it('months not recorded, once per unit and month whatever its activities; the figures are few', () => {
    const missing = Array.from({ length: 40 }, (_, index) => executionFact(false, '2025-04-30', 40 - index));
    const other = { ...executionFact(false), owner: '09.02' };
    const [one, two, ...rest] = alerts({ executions: [executionFact(true, '2025-04-30', 99), ...missing, other] });
    expect(rest).toEqual([]);
    expect(one!.message).toBe('La unidad 09.01 no registró 2025-03 en 40 actividades (AOI30071100001, AOI30071100002, AOI30071100003 y 37 más); el plazo venció el 30/04/2025.');
    expect(one!.figures.map(({ value }) => value)).toEqual(['40 sin registro', null, null, null]);
    expect(two!.message).toContain('en 1 actividad (AOI30071100001);');
  });

  it('a month that all recorded settles the alert of its unit', () => {
    expect(assess(policy, { ...noFacts, executions: [executionFact(true), executionFact(true, '2025-04-30', 2)] }, DAY)).toMatchObject([
      { key: 'month-not-recorded.09.01.2025-03', severity: null, figures: [{ value: '0 sin registro' }] },
    ]);
  });

  it('a kind that the policy leaves out is not raised', () => {
    const silent = { ...policy, severities: {} };
    expect(alertsFrom(silent, { ...noFacts, investments: [investmentFact('2663312', '2024-06-01')] }, DAY)).toEqual([]);
  });

  it('gives the same, in the same order, whatever the order of the facts', () => {
    const facts = { ...noFacts, actions: [actionFact('AEI.03.01', '16.67'), actionFact('AEI.05.01', '45.45')], commitments: [commitmentFact('2025-01-01')] };
    const reversed = { ...facts, actions: facts.actions.toReversed() };
    expect(assess(policy, reversed, DAY)).toEqual(assess(policy, facts, DAY));
  });
});
