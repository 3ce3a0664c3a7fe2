import { blocksOf, sampleReport, tableOf, textsOf } from '../../../test/support/read.js';

describe('the plan and its objectives', () => {
  it('says how large the plan is', () => {
    expect(blocksOf(sampleReport(), 'plan')[0]).toEqual({
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
});
