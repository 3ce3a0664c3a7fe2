import { existsSync, readFileSync } from 'node:fs';
import { findContradictions, parseDocument, plainText } from '../../src/contradictions/index.js';
import { BY_HAND } from './lares-by-hand.js';
import { laresKnowledge } from './lares-knowledge.js';
import { score } from './score.js';

/** The report is not in the repository: it stands beside the checkout, where there is one. */
const SHARED = new URL('../../../../../shared/', import.meta.url);
const REPORT = new URL('seed/informe-evaluacion-lares-2025-s1.txt', SHARED);
const DAMAGED = 'REPORTE DE SEGUIMIENTO SEMESTRAL DEL PLAN ESTRATEGICO INSTITUCIONAL';

if (existsSync(REPORT)) {
  describe('the report of Lares, first semester of 2025', () => {
    const document = parseDocument(plainText(readFileSync(REPORT, 'utf8')), { damagedAfter: DAMAGED });
    const knowledge = laresKnowledge(new URL('lares/', SHARED));
    const findings = findContradictions(document, knowledge);

    it('gives more than two in three of the contradictions counted by hand, and few that are not', () => {
      const result = score(findings, BY_HAND);
      process.stdout.write(
        `Contradicciones: ${result.found.length} de ${BY_HAND.length} halladas, ${result.unmatched.length} de ${findings.length} hallazgos sin par\n` +
          result.missed.map(({ id, lines }) => `  falta ${id} (${lines.join(', ')})\n`).join('') +
          result.unmatched.map(({ id, places }) => `  sin par ${id} (${places.map(({ line }) => line).join(', ')})\n`).join(''),
      );
      expect(result.recall).toBeGreaterThanOrEqual(0.7);
      expect(result.falseShare).toBeLessThanOrEqual(0.2);
    });

    it('points at lines that exist and say what the finding quotes', () => {
      const lines = readFileSync(REPORT, 'utf8').split('\n');
      for (const { line, excerpt } of findings.flatMap(({ places }) => places)) expect(lines[line - 1]).toContain(excerpt.slice(0, 30).trim());
    });
  });
} else {
  process.stdout.write('El informe de Lares no está junto a la copia de trabajo (../shared): su examen queda fuera.\n');
  describe('the list counted by hand', () => {
    it('names each contradiction once', () => expect(new Set(BY_HAND.map(({ id }) => id)).size).toBe(BY_HAND.length));
  });
}
