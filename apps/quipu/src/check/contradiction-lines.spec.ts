import { contradictionLines } from './contradiction-lines.js';

describe('contradictions on a screen', () => {
  it('come by severity, each with its sentence, its datum and what to do', () => {
    const finding = {
      id: 'a:b', check: 'a', class: 'figure' as const, severity: 'must-fix' as const, message: 'AEI.01.01: otra cifra.', confidence: 'normal' as const,
      places: [{ section: '2 Análisis', line: 7, offset: 1, excerpt: 'Avanzó 12 %.' }, { section: '', line: 9, offset: 2, excerpt: 'x' }],
      datum: { figure: '20 %', source: 'Avance de AEI.01.01' }, suggestion: 'Corregir.', answered: null,
    };
    const explained = { ...finding, severity: 'explain' as const, places: [], answered: { state: 'explicado', by: 'OPP', text: 'Otra regla' } };
    const lines = contradictionLines({
      entity: '300711', period: '2025-S1', cut: 'position:9', pending: { 'must-fix': 1, explain: 0, note: 0 }, findings: [finding, explained],
      damaged: [{ line: 20, lastLine: 40, title: 'ANEXO' }],
    });
    expect(lines.join('\n')).toContain('Debe corregirse (1)\n  • AEI.01.01: otra cifra.\n    frase 7: «Avanzó 12 %.» (2 Análisis) También en: 9.\n    dato: 20 % (Avance de AEI.01.01)\n    Corregir.');
    expect(lines.join('\n')).toContain('explicado: OPP: Otra regla');
    expect(lines[1]).toBe('No se examinó «ANEXO» (líneas 20 a 40): parece mal escaneado.');
  });
});
