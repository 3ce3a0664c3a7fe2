import { findContradictions, parseDocument, plainText, type Finding } from '../../../src/contradictions/index.js';
import { HOSPITAL } from './hospital.js';
import type { MadeUp, Planted } from './planted.js';
import { PROVINCE } from './province.js';
import { SOUND } from './sound.js';

const ALL = [HOSPITAL, PROVINCE, SOUND];

interface Result {
  readonly missed: readonly Planted[];
  readonly unplanted: readonly Finding[];
}

/** One finding pays for one planted contradiction: of its class, pointing at its line. */
function examined({ text, knowledge, planted }: MadeUp): Result {
  const findings = findContradictions(parseDocument(plainText(text)), knowledge);
  const lines = text.split('\n');
  const used = new Set<Finding>();
  const missed = planted.filter(({ classes, at }) => {
    const found = findings.find((one) => !used.has(one) && classes.includes(one.class) && one.places.some(({ line }) => at.some((words) => lines[line - 1]!.includes(words))));
    if (found) used.add(found);
    return !found;
  });
  return { missed, unplanted: findings.filter((one) => !used.has(one)) };
}

describe('made-up reports of other entities', () => {
  const results = ALL.map((report) => [report, examined(report)] as const);

  it('shows nearly all that was planted, and little that was not', () => {
    const planted = ALL.flatMap((report) => report.planted).length;
    const missed = results.flatMap(([, result]) => result.missed);
    const unplanted = results.flatMap(([, result]) => result.unplanted);
    process.stdout.write(
      [
        `Informes inventados: ${planted - missed.length} de ${planted} halladas; ${unplanted.length} hallazgos sin sembrar.`,
        ...missed.map(({ id }) => `  falta ${id}`),
        ...unplanted.map(({ id, places, message }) => `  sin sembrar ${id} (${places.map(({ line }) => line).join(', ')}) ${message}`),
        '',
      ].join('\n'),
    );
    expect(missed.length / planted).toBeLessThanOrEqual(0.1);
    expect(unplanted.length / planted).toBeLessThanOrEqual(0.1);
  });

  it('finds nothing in the one without contradictions', () => expect(results.find(([report]) => report === SOUND)![1].unplanted).toEqual([]));
});
