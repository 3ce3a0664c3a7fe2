import { takenBackLines } from './taken-back-lines.js';

const nothing = { accepted: [], writtenTwice: [], altered: [], missing: [], outside: [] };

describe('what is said of a document that comes back', () => {
  it('without anything new: so', () => expect(takenBackLines(nothing)).toEqual(['El documento no trae textos nuevos.']));

  it('names what was taken', () =>
    expect(takenBackLines({ ...nothing, accepted: ['seccion/resumen'] })).toEqual(['Pasó al borrador un texto:', '  • seccion/resumen']));

  it('shows both texts of a place that was written on both sides', () =>
    expect(takenBackLines({ ...nothing, writtenTwice: [{ place: 'accion/AEI.01.01', here: 'Tres.', document: 'Dos.' }] }).slice(2)).toEqual([
      'Se escribió también aquí desde que salió el documento; quedó lo de aquí, y se elige a mano (1):',
      '  • accion/AEI.01.01',
      '    aquí: «Tres.»',
      '    en el documento: «Dos.»',
    ]));

  it('says what each altered figure must say, what is no longer there and what was written outside', () => {
    const said = takenBackLines({
      ...nothing,
      altered: [{ field: 'table/acciones/AEI.01.01/avance', expected: '58.00', found: '98.00' }],
      missing: [{ field: 'n:seccion/resumen', expected: '' }],
      outside: ['Al margen.'],
    });
    expect(said).toContain('  • table/acciones/AEI.01.01/avance: dice «98.00» y debe decir «58.00»');
    expect(said).toContain('  • n:seccion/resumen');
    expect(said).toContain('  • «Al margen.»');
  });
});
