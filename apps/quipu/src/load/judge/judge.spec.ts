import type { DecimalMark } from '../folder/numbers/number-shape.js';
import { readFolder } from '../folder/read-folder.js';
import { commandId } from '../send/command-id.js';
import { folderWith, LARES, SMALL_PLAN } from '../../testing/folder.js';
import { registerAll } from '../../testing/register.js';
import { judge, type Judgement } from './judge.js';
import type { Amendment } from './planned-command.js';
import { NOTHING_REGISTERED, type Registered } from './registered.js';

const TODAY = '2026-03-01';
const AMENDMENT: Amendment = { reason: 'Acta de cierre', documents: [{ title: 'Acta 12' }] };

interface Given {
  registered?: Registered;
  amendment?: Amendment;
  decimal?: DecimalMark;
}

async function judged(folder: string, { registered = NOTHING_REGISTERED, amendment, decimal }: Given = {}): Promise<Judgement> {
  return judge(await readFolder(folder, decimal), registered, { today: TODAY, amendment });
}

async function registeredFrom(folder: string): Promise<Registered> {
  const { commands, errors } = await judged(folder);
  expect(errors).toEqual([]);
  return registerAll(commands, NOTHING_REGISTERED);
}

function count({ verdicts }: Judgement): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome } of verdicts) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

function verdictOf({ verdicts }: Judgement, file: string, line: number) {
  return verdicts.find((verdict) => verdict.file === file && verdict.line === line);
}

describe('the folder of Lares', () => {
  test('first load: the plan, its 30 indicators and their values, and the whole follow-up, all new', async () => {
    const judgement = await judged(LARES);
    expect(judgement.errors).toEqual([]);
    expect(count(judgement)).toEqual({ nuevo: 289, 'sin cambios': 1 });
    const uses = judgement.commands.map(({ useCase }) => useCase);
    expect(uses.filter((use) => use === 'register-plan')).toHaveLength(1);
    expect(uses.filter((use) => use === 'define-indicator')).toHaveLength(30);
    expect(uses.filter((use) => use === 'report-value')).toHaveLength(30);
    const plan = 1 + 6 + 10 + 30 + 30 + 30;
    const operations = 9 + 9 + 9 + 6;
    const investments = 44 + 14 + 13 + 21 + 1 + 3;
    expect(judgement.events).toBe(plan + operations + investments + 15);
  });

  test('the same folder again: «sin cambios» on every row, no command', async () => {
    const again = await judged(LARES, { registered: await registeredFrom(LARES) });
    expect(count(again)).toEqual({ 'sin cambios': 290 });
    expect(again.commands).toEqual([]);
    expect(again.events).toBe(0);
  });

  test('law 3: judged twice, it asks for the very same commands', async () => {
    const ids = async () => (await judged(LARES)).commands.map((command) => commandId('300711', command));
    const [first, second] = [await ids(), await ids()];
    expect(second).toEqual(first);
    expect(new Set(first).size).toBe(first.length);
  });

  test('what deserves a look is said: targets of 0, falling targets, values at the baseline', async () => {
    const { verdicts } = await judged(LARES);
    const said = (text: string) => verdicts.filter(({ attentions }) => attentions.some((attention) => attention.includes(text))).map(({ subject }) => subject);
    expect(said('la meta es 0')).toEqual(['IND.01.AEI.04.02, 2025', 'IND.01.AEI.09.01, 2025']);
    expect(said('la meta baja')).toEqual(['IND.01.AEI.01.01, 2027', 'IND.01.AEI.10.02, 2029']);
    expect(said('no hay meta')).toEqual(['IND.01.AEI.10.01, 2030']);
    expect(said('igual a la línea de base')).toEqual(
      ['AEI.01.01', 'AEI.02.01', 'AEI.03.01', 'AEI.03.04', 'AEI.04.02', 'AEI.10.01'].map((action) => `IND.01.${action}, 2025-S1`),
    );
  });

  test('what is assumed goes with the indicator', async () => {
    const { commands } = await judged(LARES);
    const assumptions = commands.filter(({ useCase, body }) => useCase === 'define-indicator' && body['assumptions']);
    expect(assumptions).toHaveLength(18);
    const sisfoh = assumptions.find(({ body }) => body['code'] === 'IND.01.AEI.06.01');
    expect(sisfoh?.body).toMatchObject({ sense: 'ascendente', targets: { 2025: '100' } });
    expect(sisfoh?.body).not.toHaveProperty('baseline');
  });

  test('every command names the files that said it, by their hash', async () => {
    const { commands } = await judged(LARES);
    for (const { body } of commands) {
      const documents = body['documents'] as { title: string; sha256?: string }[];
      expect(documents.at(-1)).toEqual({ title: expect.stringMatching(/^Archivo de carga [\w-]+\.csv$/), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    }
  });
});

describe('a change in what is registered', () => {
  const corrected = { 'valores.csv': SMALL_PLAN['valores.csv']!.replace('S1,20,50', 'S1,22,55') };

  test('without a reason it is left out, and the row says what to do', async () => {
    const registered = await registeredFrom(folderWith());
    const judgement = await judged(folderWith(corrected), { registered });
    const verdict = verdictOf(judgement, 'valores.csv', 2);
    expect(verdict?.outcome).toBe('fuera');
    expect(verdict?.detail).toContain('valor: 20 → 22; avance impreso: 50 → 55');
    expect(verdict?.detail).toContain('--motivo');
    expect(judgement.commands).toEqual([]);
  });

  test('with reason and document it is a correction', async () => {
    const registered = await registeredFrom(folderWith());
    const judgement = await judged(folderWith(corrected), { registered, amendment: AMENDMENT });
    expect(judgement.commands).toHaveLength(1);
    const [command] = judgement.commands;
    expect(command?.useCase).toBe('correct-value');
    expect(command?.body).toMatchObject({ value: '22', printedAdvance: '55', reason: 'Acta de cierre', validAt: '2024-06-30' });
    expect((command?.body['documents'] as unknown[])[0]).toEqual({ title: 'Acta 12' });
  });

  test('corrected, corrected back and corrected again are three commands', async () => {
    let registered = await registeredFrom(folderWith());
    const ids: string[] = [];
    for (const folder of [folderWith(corrected), folderWith(), folderWith(corrected)]) {
      const { commands } = await judged(folder, { registered, amendment: AMENDMENT });
      ids.push(...commands.map((command) => commandId('900001', command)));
      registered = registerAll(commands, registered);
    }
    expect(new Set(ids).size).toBe(3);
  });

  test('a printed advance that the folder leaves empty is no change', async () => {
    const registered = await registeredFrom(folderWith());
    const judgement = await judged(folderWith({ 'valores.csv': 'indicador,periodo,valor\nIND.01.AEI.01.01,2024-S1,20.0\n' }), { registered });
    expect(verdictOf(judgement, 'valores.csv', 2)?.outcome).toBe('sin cambios');
  });

  test('a target revised, an action added, an action renamed: revise-target and one amendment', async () => {
    const registered = await registeredFrom(folderWith());
    const folder = folderWith({
      'acciones.csv': 'codigo,nombre,prioridad\nAEI.01.01,Hacer algo mejor,1\nAEI.01.02,Hacer más,2\nAEI.01.03,Otra,3\n',
      'metas.csv': 'indicador,anio,meta\nIND.01.AEI.01.01,2024,45\nIND.02.AEI.01.01,2025,50\n',
    });
    const without = await judged(folder, { registered });
    expect(count(without)).toMatchObject({ fuera: 4 });
    expect(without.commands).toEqual([]);
    const judgement = await judged(folder, { registered, amendment: AMENDMENT });
    expect(judgement.commands.map(({ useCase }) => useCase)).toEqual(['amend-plan', 'revise-target', 'revise-target']);
    expect(judgement.commands[0]?.body['actions']).toHaveLength(2);
    expect(verdictOf(judgement, 'acciones.csv', 2)?.detail).toBe('nombre: «Hacer algo» → «Hacer algo mejor»');
    expect(verdictOf(judgement, 'metas.csv', 3)?.outcome).toBe('nuevo');
  });

  test('what hangs from an action left out is left out too', async () => {
    const registered = await registeredFrom(folderWith());
    const folder = folderWith({
      'acciones.csv': `${SMALL_PLAN['acciones.csv']}AEI.01.03,Otra,3\n`,
      'indicadores.csv': `${SMALL_PLAN['indicadores.csv']}IND.01.AEI.01.03,Número de cosas,número,01.01,1,ascendente,agregable,,\n`,
      'valores.csv': `${SMALL_PLAN['valores.csv']}IND.01.AEI.01.03,2024-S1,3,\n`,
    });
    const judgement = await judged(folder, { registered });
    expect(verdictOf(judgement, 'indicadores.csv', 4)?.detail).toContain('depende de AEI.01.03');
    expect(verdictOf(judgement, 'valores.csv', 4)?.outcome).toBe('fuera');
    expect(judgement.errors).toEqual([]);
  });

  test('a definition is not changed by a load', async () => {
    const registered = await registeredFrom(folderWith());
    const indicators = SMALL_PLAN['indicadores.csv']!.replace('descendente', 'ascendente').replace('2023,60', '2023,61');
    const verdict = verdictOf(await judged(folderWith({ 'indicadores.csv': indicators }), { registered }), 'indicadores.csv', 3);
    expect(verdict?.outcome).toBe('fuera');
    expect(verdict?.detail).toContain('sentido: «descendente» → «ascendente»; línea de base: 60 (2023) → 61 (2023)');
  });

  test('a folder with plan.csv and valores.csv alone adds a period to a registered plan', async () => {
    const registered = await registeredFrom(folderWith());
    const folder = folderWith({ 'valores.csv': 'indicador;periodo;valor\nIND.01.AEI.01.01;II semestre 2024;ND\n' }, { 'plan.csv': SMALL_PLAN['plan.csv']! });
    const judgement = await judged(folder, { registered });
    expect(judgement.commands.map(({ body }) => [body['period'], body['value'], body['printedAdvance']])).toEqual([['2024-S2', null, null]]);
  });
});

describe('an error names file, line and column, and nothing is sent', () => {
  const cases: [string, Record<string, string | null>, string, number, string, string][] = [
    ['a value of an unknown indicator', { 'valores.csv': 'indicador,periodo,valor\nIND.09.AEI.01.01,2024-S1,1\n' }, 'valores.csv', 2, 'indicador', 'no está en indicadores.csv'],
    ['a period outside the plan', { 'valores.csv': 'Indicador,Período,Valor\nIND.01.AEI.01.01,2023-S1,1\n' }, 'valores.csv', 2, 'Período', 'fuera del plan'],
    ['a percentage above 100', { 'valores.csv': 'indicador,periodo,valor\nIND.01.AEI.01.01,2024-S1,101\n' }, 'valores.csv', 2, 'valor', 'mayor que el máximo'],
    ['a target in a year outside the plan', { 'metas.csv': 'indicador,anio,meta\nIND.01.AEI.01.01,2026,1\n' }, 'metas.csv', 2, 'meta', 'fuera del plan'],
    ['a target that is no number', { 'metas.csv': 'indicador,Año,Logro esperado\nIND.01.AEI.01.01,2024,mucho\n' }, 'metas.csv', 2, 'Logro esperado', 'no es un número'],
    ['an ambiguous figure', { 'metas.csv': 'indicador,anio,meta\nIND.02.AEI.01.01,2024,"1,295"\n' }, 'metas.csv', 2, 'meta', 'es ambiguo'],
    ['the same value twice', { 'valores.csv': 'indicador,periodo,valor\nIND.01.AEI.01.01,2024-S1,1\nIND.01.AEI.01.01,I semestre 2024,1\n' }, 'valores.csv', 3, 'periodo', 'ya está en la línea 2'],
    ['an action of another objective', { 'acciones.csv': 'codigo,nombre,objetivo\nAEI.01.01,Algo,OEI.02\nAEI.01.02,Más,OEI.01\n' }, 'acciones.csv', 2, 'objetivo', 'corresponde a OEI.01'],
    ['an indicator of an unknown unit', { 'unidades.csv': 'codigo,nombre\n02.01,OTRA\n' }, 'indicadores.csv', 2, 'unidad_responsable', 'no está en el plan'],
    ['a sense that is not declared', { 'indicadores.csv': SMALL_PLAN['indicadores.csv']!.replace('ascendente', '') }, 'indicadores.csv', 2, 'sentido', 'está vacía'],
    ['a plan code that denies its years', { 'plan.csv': SMALL_PLAN['plan.csv']!.replace('PEI-2024-2025', 'PEI-2024-2026') }, 'plan.csv', 2, 'codigo', 'debe ser PEI-2024-2025'],
    ['an unquoted separator', { 'acciones.csv': 'codigo,nombre,prioridad\nAEI.01.01,Hacer algo, bien,1\n' }, 'acciones.csv', 2, '', 'entre comillas'],
    ['no plan.csv', { 'plan.csv': null }, 'plan.csv', 0, '', 'falta en la carpeta'],
  ];

  test('a value outside its limits: the row of the indicator says where to widen them', async () => {
    const judgement = await judged(folderWith({ 'valores.csv': 'indicador,periodo,valor\nIND.01.AEI.01.01,2024-S1,101\n' }));
    expect(verdictOf(judgement, 'indicadores.csv', 2)?.attentions).toEqual(['si el valor puede salir de esos límites, indíquelos en rango_min y rango_max']);
    const wider = SMALL_PLAN['indicadores.csv']!.replace('linea_base_valor', 'linea_base_valor,rango_max').replace('2023,10', '2023,10,200');
    const widened = await judged(folderWith({ 'indicadores.csv': wider, 'valores.csv': 'indicador,periodo,valor\nIND.01.AEI.01.01,2024-S1,101\n' }));
    expect(widened.errors).toEqual([]);
  });

  test.each(cases)('%s', async (_name, changes, file, line, column, message) => {
    const judgement = await judged(folderWith(changes));
    expect(judgement.errors).toContainEqual(expect.objectContaining({ file, line, message: expect.stringContaining(message) }));
    const error = judgement.errors.find((candidate) => candidate.file === file && candidate.line === line);
    expect(error?.column ?? '').toBe(column);
    expect(verdictOf(judgement, file, line)?.outcome).toBe('error');
    expect(judgement.commands).toEqual([]);
  });
});
