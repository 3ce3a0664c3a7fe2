import { defaultRuleSet, ruleSet, ruleSetKey, ruleSets, UnknownRuleSet } from './registry.js';

describe('rule sets', () => {
  it('ships what Lares printed, by default, and the print of CEPLAN of 2022', () => {
    expect(ruleSets.map(ruleSetKey)).toEqual(['lares-2025@1', 'ceplan-2022@1']);
    expect(defaultRuleSet.id).toBe('lares-2025');
  });

  it('names those that exist when asked for another', () => {
    expect(() => ruleSet('ceplan-2030')).toThrow(UnknownRuleSet);
    expect(() => ruleSet('ceplan-2030')).toThrow(
      'No existe el conjunto de reglas «ceplan-2030». Los disponibles son: lares-2025, ceplan-2022.',
    );
  });

  it.each(ruleSets)('$id names its norm and has scales in increasing order from 0', ({ norm, scales }) => {
    expect(norm).not.toBe('');
    for (const { bands, name } of Object.values(scales)) {
      const bounds = bands.map(({ from }) => Number(from));
      expect(name).not.toBe('');
      expect(bounds[0]).toBe(0);
      expect(bounds).toEqual(bounds.toSorted((one, other) => one - other));
    }
  });
});
