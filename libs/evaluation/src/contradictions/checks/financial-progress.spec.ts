import { findingsOf, SMALL } from '../../../test/contradictions/small.js';
import { financialProgress } from './financial-progress.js';

const KNOWN = { ...SMALL, investments: SMALL.investments.map((one) => ({ ...one, financial: '72.1' })) };
const found = (text: string) => findingsOf(financialProgress, text, KNOWN);

describe('financial progress', () => {
  it('finds another percentage, in any sentence of the paragraph that names the work', () => {
    expect(found('- Proyecto 2100001 – “Sala”. Registra un avance financiero del 75,1%.')[0]!.datum.figure).toBe('72.10 %');
  });

  it('finds it before its name too', () => {
    expect(found('La sala (CUI 2100001) alcanzó 87.0 % de avance financiero.')[0]!.datum.figure).toBe('72.10 %');
    expect(found('La sala (CUI 2100001) alcanzó 72.1 % de avance financiero.')).toEqual([]);
  });

  it.each([
    ['the registered one', '- Proyecto 2100001 – “Sala”. Registra un avance financiero del 72,1%.'],
    ['a work without it', '- Proyecto 2999999 – “Otra”. Registra un avance financiero del 50%.'],
    ['the figure of other works, before the code', 'Hay postas con avances financieros de 80,7% y 88,2%, y una sala en expediente (CUI 2100001).'],
    ['a physical advance', '- Proyecto 2100001 – “Sala”. Registra un avance en obra del 50%.'],
  ])('has nothing against %s', (_what, text) => expect(found(text)).toEqual([]));
});
