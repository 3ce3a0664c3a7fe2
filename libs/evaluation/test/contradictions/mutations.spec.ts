import { findContradictions, parseDocument, plainText } from '../../src/contradictions/index.js';
import { laresKnowledge } from './lares-knowledge.js';
import { DAMAGED, hasReport, LEFT_OUT, reportText, SHARED } from './shared.js';

/** Figures of the report changed one by one, at even steps through the text: nobody chose which. */
const EACH = 6;

const KINDS: readonly (readonly [string, RegExp, (said: string) => string])[] = [
  ['a level in a table', /(?<=\t)(?:Bueno|Malo|Regular)\b/g, (said) => (said === 'Bueno' ? 'Regular' : 'Bueno')],
  ['an advance in a table', /(?<=\t)\d+(?:\.\d+)?(?=\t(?:Bueno|Malo|Regular))/g, otherDigit],
  ['the code of a work', /\b2[456]\d{5}\b/g, otherDigit],
  ['the years of the plan', /(?<=PEI\)? )20\d\d–20\d\d/g, otherDigit],
];

function otherDigit(said: string): string {
  return said.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10));
}

if (hasReport) {
  describe('the report of Lares with one figure changed', () => {
    const body = reportText().split(DAMAGED)[0]!;
    const knowledge = laresKnowledge(new URL('lares/', SHARED));
    const examined = (text: string) => findContradictions(parseDocument(plainText(text)), knowledge);
    const before = new Set(examined(body).map(({ id }) => id));

    it.each(KINDS)('shows %s that was changed', (_what, pattern, change) => {
      const all = [...body.matchAll(pattern)];
      const chosen = all.filter((_, index) => index % Math.ceil(all.length / EACH) === 0);
      const shown = chosen.filter(({ 0: said, index }) => {
        const mutated = body.slice(0, index) + change(said) + body.slice(index + said.length);
        return examined(mutated).some(({ id }) => !before.has(id));
      });
      expect(chosen.length).toBeGreaterThan(3);
      expect(shown.length / chosen.length).toBeGreaterThanOrEqual(0.8);
    });
  });
} else {
  process.stdout.write(LEFT_OUT);
  describe('a changed figure', () => {
    it('is another figure', () => expect(otherDigit('2025–2030')).toBe('2025–2033'));
  });
}
