import fc from 'fast-check';
import { parseDocument, plainText } from '../../index.js';

const WORDS =
  'municipalidad distrito servicio población mantenimiento infraestructura saneamiento capacitación productores agropecuario presupuesto ejecución acción estratégica indicador semestre avance programado cobertura instituciones educativas gerencia desarrollo ambiental seguridad ciudadana asistencia técnica proyecto expediente aprobado'.split(' ');

/** Prose of a given number of lines, the same for the same seed. */
function prose(lines: number, seed: number): string[] {
  let state = seed;
  const next = (below: number) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
  return Array.from({ length: lines }, () => `${Array.from({ length: 24 }, () => WORDS[next(WORDS.length)]!).join(' ')}.`);
}

/** What a bad scan does: a letter of one word in `every` changed, lost or turned into a figure. */
function scanned(text: string, every: number): string {
  return text.split(' ').map((word, at) => (at % every === 0 && word.length > 6 ? broken(word, at % 3) : word)).join(' ');
}

function broken(word: string, how: number): string {
  const at = Math.floor(word.length / 2) - 1;
  return word.slice(0, at) + (how === 0 ? 'x' : how === 1 ? '' : '1') + word.slice(at + 1);
}

const damageOf = (lines: readonly string[]) => parseDocument(plainText(lines.join('\n'))).damaged;

describe('a bad scan told from the text itself', () => {
  it('is not seen in a text that is sound', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => expect(damageOf(prose(120, seed))).toEqual([])), { numRuns: 25 });
  });

  it('is found wherever it stands, whatever its heading', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 6 }), (seed, page, every) => {
        const lines = prose(130, seed);
        const [from, to] = [page * 13, page * 13 + 26];
        const text = [...lines.slice(0, from), 'UN ANEXO CUALQUIERA', ...lines.slice(from, to).map((line) => scanned(line, every)), 'OTRO APARTADO DEL INFORME', ...lines.slice(to)];
        const found = damageOf(text);
        expect(found).toHaveLength(1);
        expect(found[0]!.line).toBeGreaterThan(from - 14);
        expect(found[0]!.lastLine).toBeLessThan(to + 18);
        expect(found[0]!.line).toBeLessThan(from + 15);
        expect(found[0]!.lastLine).toBeGreaterThan(to - 13);
      }),
      { numRuns: 25 },
    );
  });

  it('says by what signs', () => {
    const lines = prose(130, 7);
    const [part] = damageOf([...lines.slice(0, 90), 'ANEXO', ...lines.slice(90).map((line) => scanned(line, 4))]);
    expect(part!.signs.length).toBeGreaterThan(2);
  });

  it('is not told in a text too short to compare', () => expect(damageOf(prose(10, 3).map((line) => scanned(line, 2)))).toEqual([]));
});
