import { decimal } from './decimal.js';
import { differs } from './difference.js';
import { reportedAdvance } from './reported.js';
import { CEPLAN_2022 } from './rule-sets/ceplan-2022.js';
import { LARES_2025 } from './rule-sets/lares-2025.js';
import type { Result, RuleSet } from './types.js';

const TARGET_ZERO: Result = { kind: 'not-applicable', why: 'target-zero' };
const NO_DATA: Result = { kind: 'no-data' };
const value = (exact: string, rounded: string): Result => ({
  kind: 'value',
  exact: decimal(exact),
  rounded: decimal(rounded),
  uncapped: decimal(exact),
});

describe('difference between printed and recalculated', () => {
  it.each<[boolean, string | null, Result, RuleSet, string]>([
    [false, '98.54', value('98.544606', '98.54'), LARES_2025, 'equal at the printed decimals'],
    [false, '98.540', value('98.544606', '98.54'), LARES_2025, 'written with another number of zeros'],
    [true, '100', value('58', '58'), LARES_2025, 'another figure'],
    [false, '0', TARGET_ZERO, LARES_2025, '0 where the target of 0 counts as 0'],
    [true, '100', TARGET_ZERO, LARES_2025, 'a figure where the target is 0'],
    [true, '0', TARGET_ZERO, CEPLAN_2022, '0 where a target of 0 is not calculated'],
    [false, 'ND', NO_DATA, LARES_2025, '«ND» where there is no data'],
    [true, '0', NO_DATA, LARES_2025, '0 where there is no data'],
    [true, 'ND', value('58', '58'), LARES_2025, '«ND» where there is a figure'],
    [false, null, value('58', '58'), LARES_2025, 'nobody typed what was printed'],
  ])('%s: printed %s against %j under %j (%s)', (expected, printed, recalculated, rules) => {
    expect(differs(reportedAdvance(printed, rules), recalculated, rules)).toBe(expected);
  });
});
