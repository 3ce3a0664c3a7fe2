import { findContradictions, knowledgeOf, parseDocument, plainText } from '../../src/contradictions/index.js';
import { inputFrom } from '../support/input-from.js';
import { laresEvents } from '../support/lares.js';
import { BY_HAND } from './lares-by-hand.js';
import { score } from './score.js';
import { hasReport, LEFT_OUT, reportText } from './shared.js';

if (hasReport) {
  describe('the report of Lares against the tables that the system made of its data', () => {
    it('gives nearly what the transcribed files give', () => {
      const findings = findContradictions(parseDocument(plainText(reportText())), knowledgeOf(inputFrom(laresEvents())));
      const { found, unmatched, missed, recall, falseShare } = score(findings, BY_HAND);
      process.stdout.write(
        `Con las tablas del sistema: ${found.length} de ${BY_HAND.length} halladas; ${unmatched.length} de ${findings.length} sin par.\n` +
          [...missed.map(({ id }) => `  falta ${id}`), ...unmatched.map(({ id, message }) => `  sin par ${id}: ${message}`), ''].join('\n'),
      );
      expect(recall).toBeGreaterThanOrEqual(0.7);
      expect(falseShare).toBeLessThanOrEqual(0.15);
    });
  });
} else {
  describe('the tables without the report beside them', () => {
    it('are all that can be looked at', () => {
      process.stdout.write(LEFT_OUT);
      expect(knowledgeOf(inputFrom(laresEvents())).actions).toHaveLength(30);
    });
  });
}
