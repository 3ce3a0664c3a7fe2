import { findContradictions, parseDocument, plainText } from '../../src/contradictions/index.js';
import { BY_HAND } from './lares-by-hand.js';
import { laresKnowledge } from './lares-knowledge.js';
import { score, type Score } from './score.js';
import { DAMAGED, hasReport, LEFT_OUT, reportText, SHARED } from './shared.js';

function told({ found, missed, unmatched }: Score): string {
  const total = found.length + unmatched.length;
  return [
    `Contradicciones: ${found.length} de ${BY_HAND.length} halladas; ${unmatched.length} de ${total} hallazgos sin par en la lista.`,
    ...missed.map(({ id, lines }) => `  falta ${id} (${lines.join(', ')})`),
    ...unmatched.map(({ id, places }) => `  sin par ${id} (${places.map(({ line }) => line).join(', ')})`),
    '',
  ].join('\n');
}

if (hasReport) {
  describe('the report of Lares, first semester of 2025', () => {
    const text = reportText();
    const document = parseDocument(plainText(text));
    const knowledge = laresKnowledge(new URL('lares/', SHARED));
    const findings = findContradictions(document, knowledge);

    it('gives more than two in three of the contradictions counted by hand, and few that are not', () => {
      const result = score(findings, BY_HAND);
      process.stdout.write(told(result));
      expect(result.recall).toBeGreaterThanOrEqual(0.85);
      expect(result.falseShare).toBeLessThanOrEqual(0.06);
    });

    it('tells by itself where the scan is damaged: the annex, and nothing before it', () => {
      const heading = text.slice(0, text.indexOf(DAMAGED)).split('\n').length;
      expect(document.damaged).toHaveLength(1);
      expect(Math.abs(document.damaged[0]!.line - heading)).toBeLessThanOrEqual(6);
      expect(document.damaged[0]!.lastLine).toBeGreaterThan(text.trimEnd().split('\n').length - 3);
    });

    it('points at lines that hold what the finding quotes', () => {
      const lines = text.split('\n');
      for (const { line, excerpt } of findings.flatMap(({ places }) => places)) expect(lines[line - 1]).toContain(excerpt.slice(0, 30).trim());
    });

    it('adds only notes of low confidence when the damaged part is read too', () => {
      const noted = findContradictions(document, knowledge, { damaged: 'note' });
      const added = noted.filter(({ id }) => !findings.some((one) => one.id === id));
      expect(noted.length - added.length).toBe(findings.length);
      expect(added.every(({ severity, confidence }) => severity === 'note' && confidence === 'low')).toBe(true);
    });
  });
} else {
  process.stdout.write(LEFT_OUT);
  describe('the list counted by hand', () => {
    it('names each contradiction once', () => expect(new Set(BY_HAND.map(({ id }) => id)).size).toBe(BY_HAND.length));
  });
}
