import { blocksUnder, sampleReport, tableOf, textsOf } from '../../../test/support/read.js';

describe('the plan and its objectives', () => {
  it('says how large the plan is', () => {
    expect(blocksUnder(sampleReport(), 'plan', '1.2')[0]).toEqual({
      kind: 'paragraph',
      text: 'PEI de prueba (2025–2030): 3 objetivos estratégicos, 6 acciones estratégicas, 8 indicadores en seguimiento.',
    });
  });

  it('gives each objective its indicator: defined, named, or none', () => {
    expect(textsOf(tableOf(sampleReport(), 'objetivos'))).toEqual([
      ['OEI.01', 'Mejorar la salud', 'Tasa de salud'],
      ['OEI.02', 'Mejorar el agua', 'Cobertura de agua (IND.01.OEI.02)'],
      ['OEI.03', 'Mejorar el riego', 'sin indicador registrado'],
    ]);
  });

  it('puts the actions of each objective in order of priority', () => {
    expect(textsOf(tableOf(sampleReport(), 'prioridades'))).toEqual([
      ['OEI.01', 'Mejorar la salud', '1'],
      ['AEI.01.01', 'Postas', '1'],
      ['AEI.01.02', 'Catastro', '2'],
      ['OEI.02', 'Mejorar el agua', '2'],
      ['AEI.02.01', 'Pozos', '1'],
      ['AEI.02.02', 'Redes', '2'],
      ['AEI.02.03', 'Cloro', '3'],
      ['AEI.02.04', 'Juntas', '4'],
      ['OEI.03', 'Mejorar el riego', '3'],
    ]);
  });

  it('says what was looked at, and up to when', () => {
    expect(blocksUnder(sampleReport(), 'plan', '1.3')[0]).toMatchObject({ text: expect.stringContaining('comprende el primer semestre de 2025: 6 acciones estratégicas con seguimiento, ninguna actividad operativa del POI, ninguna inversión, con hechos hasta el 30/06/2025') });
  });
});
