import { textTable } from './text-table.js';

describe('a table in plain text', () => {
  test('columns are as wide as their widest cell, figures to the right', () => {
    const lines = textTable(
      [{ title: 'Acción' }, { title: 'Avance', align: 'right' }],
      [
        ['AEI.01.01', '98.54 %'],
        ['Ó', '0.00 %'],
      ],
    );
    expect(lines).toEqual([
      'Acción      Avance',
      '──────────────────',
      'AEI.01.01  98.54 %',
      'Ó           0.00 %',
    ]);
  });

  test('a long text is cut with an ellipsis', () => {
    expect(textTable([{ title: 'N', width: 8 }], [['Infraestructura de salud']]).at(-1)).toBe('Infraes…');
  });

  test('an empty table has its header alone', () => {
    expect(textTable([{ title: 'A' }], [])).toEqual(['A', '─']);
  });
});
