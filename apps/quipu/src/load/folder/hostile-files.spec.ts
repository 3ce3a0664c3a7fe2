import { execFileSync } from 'node:child_process';
import { mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from '../../testing/folder.js';
import { readFolder } from './read-folder.js';

async function errorsOf(changes: Readonly<Record<string, string | Buffer>>) {
  const { findings } = await readFolder(folderWith(changes));
  return findings.errors;
}

describe('a hostile or mistaken file is refused with a message that says what to do', () => {
  const cases: [string, string | Buffer, number, string][] = [
    ['an Excel book', Buffer.from('504b0304140006000800', 'hex'), 0, 'es un libro de Excel'],
    ['a PDF', '%PDF-1.7\n', 0, 'es un PDF'],
    ['UTF-16', Buffer.from('\ufeffindicador', 'utf16le'), 0, 'está en UTF-16'],
    ['random bytes', Buffer.from([7, 10, 0, 200, 13, 0]), 2, 'no es texto'],
    ['Windows-1252', Buffer.from('indicador,periodo,valor\nIND,año,1\n', 'latin1'), 2, 'no está en UTF-8'],
    ['a quote that never closes', 'indicador,periodo,valor\nIND.01.AEI.01.01,2024-S1,1\nIND.02.AEI.01.01,"2024-S1,1\nx,y,z\n', 3, 'nunca se cierran'],
    ['a quote in the middle of a cell', 'indicador,periodo,valor\nIND.01.AEI.01.01,20"24,1\n', 2, 'no están bien cerradas'],
    ['a million columns', `${'valor,'.repeat(1_000_000)}\n`, 1, 'pasa de 100000 caracteres'],
    ['many columns', `${'a,'.repeat(300)}\nindicador,periodo,valor\n`, 1, 'más de 200 columnas'],
    ['many rows', `indicador,periodo,valor\n${'a,b,c\n'.repeat(50_001)}`, 50_001, 'más de 50000 filas'],
    ['nothing', '', 0, 'no se encuentra la fila de encabezados; debe tener: indicador, periodo, valor'],
    ['another table', 'nombre,edad\nAna,30\n', 0, 'no se encuentra la fila de encabezados'],
    ['a missing column', 'indicador,valor\nIND.01.AEI.01.01,1\n', 1, 'falta la columna «periodo»'],
    ['a heading twice', 'indicador,periodo,valor,Valor obtenido\n', 1, 'hay dos columnas con este encabezado'],
  ];

  test.each(cases)('%s', async (_name, content, line, message) => {
    const errors = await errorsOf({ 'valores.csv': content });
    expect(errors).toContainEqual(expect.objectContaining({ file: 'valores.csv', line, message: expect.stringContaining(message) }));
  });

  test('a file of 200 MB is not even read', async () => {
    const folder = folderWith();
    truncateSync(join(folder, 'metas.csv'), 200 * 1024 * 1024);
    const { findings } = await readFolder(folder);
    expect(findings.errors).toEqual([{ file: 'metas.csv', line: 0, message: 'pesa 200.0 MB; el máximo es 8 MB' }]);
  });

  test('a pipe in the place of a file', async () => {
    const folder = folderWith({ 'valores.csv': null });
    execFileSync('mkfifo', [join(folder, 'valores.csv')]);
    const { findings } = await readFolder(folder);
    expect(findings.errors).toEqual([{ file: 'valores.csv', line: 0, message: 'no es un archivo' }]);
  });

  test('a folder in the place of a file', async () => {
    const folder = folderWith({}, {});
    mkdirSync(join(folder, 'plan.csv'));
    const { findings } = await readFolder(folder);
    expect(findings.errors[0]).toMatchObject({ file: 'plan.csv', message: 'no es un archivo' });
  });

  test('a folder that does not exist is said so', async () => {
    await expect(readFolder('/no/existe')).rejects.toThrow('/no/existe no existe.');
  });

  test('all the files at fault are told in one go', async () => {
    const errors = await errorsOf({ 'metas.csv': 'x', 'valores.csv': '%PDF-', 'unidades.csv': 'codigo,nombre\nuno,\n' });
    expect(errors.map(({ file }) => file)).toEqual(['metas.csv', 'valores.csv', 'unidades.csv', 'unidades.csv']);
  });
});

describe('a file that is only written another way is read', () => {
  test('BOM, semicolons, decimal commas, CRLF, a title above, headings in another order and case', async () => {
    const metas = '\ufeffMETAS DEL PLAN;;\r\n\r\nLogro Esperado ;AÑO;Código del indicador\r\n"1.295,60";2024;ind.01.aei.01.01\r\n';
    const { targets, findings } = await readFolder(folderWith({ 'metas.csv': metas }));
    expect(findings.errors).toEqual([]);
    expect(targets).toEqual([{ file: 'metas.csv', line: 4, indicator: 'IND.01.AEI.01.01', year: 2024, target: '1295.60' }]);
  });

  test('lines are counted right below a cell of several lines', async () => {
    const acciones = 'codigo,nombre\r\nAEI.01.01,"Hacer\r\nalgo"\r\n\r\nAEI.01.02,\r\n';
    const { actions, findings } = await readFolder(folderWith({ 'acciones.csv': acciones }));
    expect(actions[0]).toMatchObject({ line: 2, action: { code: 'AEI.01.01', name: 'Hacer algo', objective: 'OEI.01', priority: 1 } });
    expect(findings.errors).toEqual([{ file: 'acciones.csv', line: 5, column: 'nombre', message: 'está vacía' }]);
  });

  test('columns that say nothing to the format are named, and not loaded', async () => {
    const { findings } = await readFolder(folderWith({ 'unidades.csv': 'codigo,nombre,teléfono\n01.01,ALCALDIA,08\n' }));
    expect(findings.attentions).toEqual([{ file: 'unidades.csv', line: 1, message: 'no se usan las columnas «teléfono»' }]);
  });

  test('plan.csv settles the ambiguous figures of every file; the command line goes before it', async () => {
    const plan = 'codigo,nombre,entidad,nombre_entidad,anio_inicio,anio_fin,separador_decimal\nPEI-2024-2025,Plan,900001,E,2024,2025,coma\n';
    const folder = folderWith({ 'plan.csv': plan, 'metas.csv': 'indicador,anio,meta\nIND.02.AEI.01.01,2024,"1,295"\n' });
    expect((await readFolder(folder)).targets[0]?.target).toBe('1.295');
    expect((await readFolder(folder, 'punto')).targets[0]?.target).toBe('1295');
  });

  test('«ND», a dash, (*) and nothing are no data, never 0', async () => {
    const valores = ['indicador,periodo,valor,avance', ...['ND,ND', ',', '-,(*)', '0,0'].map((cells, at) => `IND.0${at + 1}.AEI.01.01,2024,${cells}`)];
    const { values } = await readFolder(folderWith({ 'valores.csv': valores.join('\n') }));
    expect(values.map(({ period, figures }) => [period, figures.value, figures.printedAdvance])).toEqual([
      ['2024-A', null, 'ND'],
      ['2024-A', null, null],
      ['2024-A', null, null],
      ['2024-A', '0', '0'],
    ]);
  });

  test('a document is known by the bytes of its file in the folder', async () => {
    const plan = 'codigo,nombre,entidad,nombre_entidad,anio_inicio,anio_fin,documento,documento_archivo\n';
    const row = (file: string) => `PEI-2024-2025,Plan,900001,E,2024,2025,Resolución 12,${file}\n`;
    const read = await readFolder(folderWith({ 'plan.csv': plan + row('res.pdf'), 'res.pdf': 'abc' }));
    expect(read.plan?.documents).toEqual([
      { title: 'Resolución 12', sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
    ]);
    const outside = await readFolder(folderWith({ 'plan.csv': plan + row('../../etc/passwd') }));
    expect(outside.findings.errors[0]).toMatchObject({ column: 'documento_archivo', message: expect.stringContaining('dentro de la carpeta') });
  });

  test('the fingerprint of the folder is that of its list of fingerprints', async () => {
    const [one, same, other] = await Promise.all([folderWith(), folderWith(), folderWith({ 'unidades.csv': 'codigo,nombre\n01.01,X\n' })].map((folder) => readFolder(folder)));
    expect(one?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(same?.sha256).toBe(one?.sha256);
    expect(other?.sha256).not.toBe(one?.sha256);
  });
});
