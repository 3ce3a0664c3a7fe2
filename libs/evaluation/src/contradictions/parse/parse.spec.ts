import { parseDocument, plainText } from '../index.js';

const sentences = (text: string) => parseDocument(plainText(text)).sentences;

describe('reading a document', () => {
  it('keeps codes, decimals and abbreviations whole', () => {
    expect(sentences('La AEI.01.02 subió 3.5 puntos. La I.E. N. 50 sigue. Fin.').map(({ text }) => text)).toEqual([
      'La AEI.01.02 subió 3.5 puntos.', 'La I.E. N. 50 sigue.', 'Fin.',
    ]);
  });

  it('knows which action a part is about, also after a list of recommendations', () => {
    const found = sentences('AEI.01.01 Uno\nSe hizo.\nRecomendaciones\n- Seguir.\nAEI.01.02 Dos\nNada.');
    expect(found.filter(({ kind }) => kind === 'prose').map(({ topic, recommending }) => [topic, recommending])).toEqual([
      [['AEI.01.01'], false], [['AEI.01.01'], true], [['AEI.01.02'], false],
    ]);
  });

  it('takes two headings together as one part about both', () => {
    expect(sentences('AEI.01.01 Uno\nAEI.01.02 Dos\nAmbas crecen.').at(-1)!.topic).toEqual(['AEI.01.01', 'AEI.01.02']);
  });

  it('does not take the table of contents, nor a bullet, for sections', () => {
    const { sections } = parseDocument(plainText('1.1 Misión 3\n1.2 Visión....4\n- 9. Prensa\n1.1 Misión\nTexto.'));
    expect(sections.map(({ number }) => number)).toEqual(['', '1.1']);
  });

  it('ends a part when a numbered section begins', () => {
    expect(sentences('AEI.01.01 Uno\nA.\n3. CONCLUSIONES\nB.').at(-1)!.topic).toEqual([]);
  });

  it('gives a row its cells, its head and the action of its first cell', () => {
    const row = sentences('AEI\tResponsable\nAEI.01.01 – Uno\tCultura').at(-1)!;
    expect([row.kind, row.cells, row.header, row.topic]).toEqual(['row', ['AEI.01.01 – Uno', 'Cultura'], ['AEI', 'Responsable'], ['AEI.01.01']]);
  });

  it('gives offsets that find the sentence in the text, whatever ends its lines', () => {
    const text = 'Uno.\r\n\r\nDos. Tres.';
    for (const { text: said, offset } of sentences(text)) expect(text.slice(offset, offset + said.length)).toBe(said);
  });
});
