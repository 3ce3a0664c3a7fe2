import fc from 'fast-check';
import { SMALL } from '../../test/contradictions/small.js';
import { findContradictions, parseDocument, plainText } from './index.js';

/** What the patterns look for, to be repeated until a careless one would run away. */
const FRAGMENTS = [
  'avance ', 'avance físico ', 'meta de ', 'línea de base ', '1 000 ', '1.000.000,', '12 de los ', 'de ', '100 % ', '% ', 'Gerencia de ', 'Aaaa, de la ', 'AEI', 'AEI.01.01 ', 'AEI-01.02: ',
  'proyecto 2100001 ', '(2100452', ')', '(', '“', '”', 'responsable de la ', 'a cargo de la Oficina de ', 'dos acciones ', 'nivel ', 'bueno ', 'PEI 2023 al ', '2024-', 'Tabla ', '1. ', 'III. ',
  'promedio ', 'se ', 'Directiva N.° 017', 'ROF ', 'Área Estratégica ', '(AEI) ', '0300001 km (', 'el indicador mide ', 'agosto de 2024 ', '14/02/', '\t', '\n', ' ', '.', ';', 'ó', 'a', 'en elaboración (', 'limitado a la capital ',
];
const LENGTH = 20_000;
/** A text of this length takes some tens of milliseconds; a pattern that runs away, minutes or for ever. */
const RUN_AWAY_MS = 20_000;

describe('nasty text', () => {
  it('never makes a pattern run away', () => {
    const fragments = fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fragments, fc.boolean(), (some, opened) => {
        const unit = some.join('');
        const text = (opened ? 'AEI.01.01 Una acción\n' : '') + unit.repeat(Math.ceil(LENGTH / unit.length));
        const before = performance.now();
        findContradictions(parseDocument(plainText(text)), SMALL);
        expect(performance.now() - before).toBeLessThan(RUN_AWAY_MS);
      }),
      { numRuns: 25 },
    );
  });
});
