import { SMALL } from '../../test/contradictions/small.js';
import { ALL_CHECKS, findContradictions, parseDocument, plainText } from './index.js';

const OPTIONS = { damagedAfter: 'ANEXO ESCANEADO' };
const examined = (text: string, damaged?: 'skip' | 'note') => findContradictions(parseDocument(plainText(text), OPTIONS), SMALL, { damaged });

const SOUND = ['2 Análisis', 'AEI.01.02 Parques', 'El PEI 2024–2028 sigue.', 'Los senderos se cuentan.'].join('\n');

describe('the engine', () => {
  it('finds nothing in a text that agrees with its data', () => expect(examined(SOUND)).toEqual([]));

  it('joins the places of one fact in one finding, in the order of the text', () => {
    const found = examined('El PEI 2023–2027 rige.\nOtra cosa.\nDel PEI 2023–2027 se sigue.');
    expect(found.map(({ id, places }) => [id, places.map(({ line }) => line)])).toEqual([['periodo-del-plan:2023–2027', [1, 3]]]);
  });

  it('puts what must be fixed before what is only worth a look', () => {
    const found = examined('Código SNIP 2100001 del PEI.\nEl PEI 2023–2027 rige.');
    expect(found.map(({ severity }) => severity)).toEqual(['must-fix', 'note']);
  });

  it('points at the sentence by section, line and offset', () => {
    const text = '3 Conclusiones\nTodo bien. El PEI 2023–2027 rige.';
    const [place] = examined(text)[0]!.places;
    expect(place).toEqual({ section: '3 Conclusiones', line: 2, offset: text.indexOf('El PEI'), excerpt: 'El PEI 2023–2027 rige.' });
  });

  it('gives the same findings each time', () => {
    const text = 'El PEI 2023–2027 rige; el proyecto 2100002 avanza.';
    expect(examined(text)).toEqual(examined(text));
  });

  it('has a name of its own for each check', () => expect(new Set(ALL_CHECKS.map(({ name }) => name)).size).toBe(ALL_CHECKS.length));
});

describe('a text damaged by its scan', () => {
  const text = ['- Proyecto 2100001 – “Sala”. Proyecto paralizado.', 'ANEXO ESCANEADO', 'Los proyectos en continuidad (2100001) y el PEI 2023–2027.'].join('\n');

  it('is left out after the heading that is named', () => expect(examined(text)).toEqual([]));

  it('gives notes of low confidence when asked, of what a scan does not make up', () => {
    expect(examined(text, 'note').map(({ class: kind, severity, confidence }) => [kind, severity, confidence])).toEqual([['two-ways', 'note', 'low']]);
  });
});

describe('a hostile text', () => {
  it.each([
    ['nothing', ''],
    ['only marks', '\t\n\t\t\n\u0000\u202e\ud800'],
    ['capitals without end', 'Gerencia de ' + 'Aaaa Bbbb '.repeat(20_000)],
    ['commas in a unit', 'Oficina de ' + 'Aaaa, de la '.repeat(20_000)],
    ['figures without end', 'meta de ' + '1 000 '.repeat(20_000)],
    ['an acronym never closed', 'Acción Estratégica '.repeat(20_000) + '(AEI'],
    ['parentheses', '(2100452 '.repeat(20_000)],
    ['one meta after another', '0300001 km '.repeat(20_000)],
    ['one line of a million letters', 'a'.repeat(1_000_000)],
    ['a row of many cells', 'AEI.01.01\t'.repeat(20_000)],
  ])('of %s ends without an error', (_what, text) => expect(Array.isArray(examined(`AEI.01.01 Uno\n${text}`))).toBe(true));

  it('too long is refused, saying how long', () => expect(() => plainText('a'.repeat(20_000_001))).toThrow('20000001 caracteres'));
});
