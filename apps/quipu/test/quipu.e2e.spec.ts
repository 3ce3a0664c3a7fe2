import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AdvanceAnswer } from '../src/aei/advance-answer.js';
import type { LoadResult } from '../src/load/load.js';
import { folderWith, LARES, SMALL_PLAN } from '../src/testing/folder.js';
import { OTHER_ENTITY } from './support/other-entity.js';
import { cappedText, expectedOf, expectedTotal, MADE, POI_ENTITY, POI_FOLDER, printed } from './support/poi-folder.js';
import { processesOf } from './support/processes.js';
import { quipu, QuipuProcess, temporaryHome } from './quipu-process.js';

/** Objective × level as the report of Lares prints it: malo, regular, bueno, indicators, actions. */
const OBJECTIVES = [
  ['OEI.01', 1, 0, 1, 2, 2],
  ['OEI.02', 0, 0, 4, 4, 4],
  ['OEI.03', 0, 0, 4, 4, 4],
  ['OEI.04', 2, 0, 1, 3, 3],
  ['OEI.05', 0, 0, 3, 3, 3],
  ['OEI.06', 0, 0, 2, 2, 2],
  ['OEI.07', 0, 0, 1, 1, 1],
  ['OEI.08', 2, 2, 2, 6, 6],
  ['OEI.09', 3, 0, 0, 3, 3],
  ['OEI.10', 2, 0, 0, 2, 2],
];

interface Figure {
  kind: string;
  rounded?: string;
}
interface ProgressOfActivity {
  activity: string;
  physical: { uncapped: Figure; capped: Figure };
}
const figureText = ({ kind, rounded }: Figure) => rounded ?? kind;

describe('quipu on one machine', () => {
  const { path: home, remove } = temporaryHome();
  let running: QuipuProcess;
  let firstStart: string;

  const start = async () => {
    const process = new QuipuProcess(home, ['up']);
    await process.says('Ctrl-C lo detiene todo.');
    return process;
  };
  const quipuJson = async <Answer>(...args: string[]): Promise<Answer> => {
    const { code, stdout, stderr } = await quipu(home, ...args, '--json');
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    return JSON.parse(stdout) as Answer;
  };
  const aei = (entity: string, period: string, ...more: string[]) =>
    quipuJson<AdvanceAnswer>('aei', '--entity', entity, '--period', period, ...more);
  const load = (folder: string, ...more: string[]) => quipuJson<LoadResult>('load', folder, ...more);
  const table = async <Row>(entity: string, name: string, query = ''): Promise<Row[]> => {
    const response = await fetch(`${running.state().urls.queries}/v1/${entity}/${name}${query}`);
    expect({ name, status: response.status }).toEqual({ name, status: 200 });
    return ((await response.json()) as { rows: Row[] }).rows;
  };

  beforeAll(async () => {
    running = await start();
    firstStart = running.output;
  });
  afterAll(async () => {
    await running.stop();
    remove();
  });

  describe('first start', () => {
    test('shows each account with its token once, the table, the averages and where the report is', () => {
      expect(firstStart.match(/quipu_[\w-]{43}/g)).toHaveLength(11);
      expect(firstStart).toMatch(/59\.48 % {2}1,784\.53 \/ 30 +impreso/);
      for (const figure of ['59.48 %', '58.08 %', '57.71 %', '63.73 %', '61.84 %']) expect(firstStart).toContain(figure);
      expect(firstStart).toContain(join(home, 'informes', 'evaluacion-300711-2025-S1.pdf'));
    });

    test('writes the report, and a state that only its owner can read', () => {
      expect(readdirSync(join(home, 'informes')).sort()).toEqual(['html', 'json', 'pdf'].map((type) => `evaluacion-300711-2025-S1.${type}`));
      expect(readFileSync(join(home, 'informes', 'evaluacion-300711-2025-S1.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
      expect(readFileSync(join(home, 'informes', 'evaluacion-300711-2025-S1.json'), 'utf8')).toContain('5 alertas críticas abiertas');
      expect(statSync(join(home, 'run.json')).mode & 0o777).toBe(0o600);
    });

    test('loads the whole follow-up of the example', async () => {
      expect(firstStart).toContain('Ejemplo cargado: 251 registros.');
      const counts = await Promise.all(
        ['investments', 'activities', 'maintenance-metas', 'commitments', 'action-physical-progress'].map(async (name) => {
          const rows = await table('300711', name, name === 'action-physical-progress' ? '?period=2025-S1' : '');
          return [name, rows.length];
        }),
      );
      expect(Object.fromEntries(counts)).toEqual({ investments: 44, activities: 9, 'maintenance-metas': 9, commitments: 15, 'action-physical-progress': 6 });
    });

    test('the physical progress of its six actions is reported, not computed', async () => {
      const rows = await table<{ action: string; computed: unknown; reported: { percentage: string } }>('300711', 'action-physical-progress', '?period=2025-S1');
      const printedProgress = readFileSync(join(LARES, 'alertas.csv'), 'utf8').trim().split('\n').slice(1).map((line) => line.split(','));
      expect(rows.map(({ action, reported, computed }) => [action, reported.percentage, computed])).toEqual(
        printedProgress.map(([action, , progress]) => [action, progress, null]),
      );
    });

    test('a second `up` says that it is running and where', async () => {
      const { code, stdout } = await quipu(home, 'up');
      expect(code).toBe(0);
      expect(stdout).toContain('Quipu ya está en marcha');
      expect(stdout).toContain(running.state().urls.queries);
    });

    test('the doctor finds everything well', async () => {
      const { code, stdout } = await quipu(home, 'doctor');
      expect(stdout).not.toContain('✘');
      expect(code).toBe(0);
    });
  });

  describe('the advance of Lares', () => {
    test('the 30 actions, as printed', async () => {
      const printed = readFileSync(join(LARES, 'valores.csv'), 'utf8').trim().split('\n').slice(1).map((line) => line.split(','));
      const { actions } = await aei('300711', '2025-S1');
      const expected = printed.map(([indicator, , , advance]) => [indicator!.replace('IND.01.', ''), Number(advance)]);
      expect(actions.map(({ code, reported }) => [code, reported.kind === 'value' ? Number(reported.rounded) : reported.kind])).toEqual(expected);
    });

    test('averages, levels and objectives', async () => {
      const { averages, levels, objectives, differences } = await aei('300711', '2025-S1');
      expect(averages.reported).toMatchObject({ sum: '1784.53', terms: 30, rounded: '59.48' });
      expect(averages.recalculated.rounded).toBe('58.08');
      expect(averages.alternatives.map(({ average }) => average.rounded)).toEqual(['57.71', '63.73', '61.84']);
      expect(levels.semester.reported).toMatchObject({ malo: 10, regular: 2, bueno: 18 });
      expect(levels.annual.reported).toMatchObject({ malo: 14, regular: 3, bueno: 13 });
      expect(differences).toEqual({ unexplained: 1, explained: 0 });
      const rows = objectives.map(({ code, levels: own, indicators, actions }) => {
        const { malo, regular, bueno } = own.semester.reported;
        return [code, malo, regular, bueno, indicators, actions];
      });
      expect(rows).toEqual(OBJECTIVES);
    });

    test('T13: the average explained: terms, alternatives, what stands at its baseline', async () => {
      const { code, stdout } = await quipu(home, 'explain', 'promedio', '--period', '2025-S1');
      expect(code).toBe(0);
      expect(stdout).toContain('1,784.53 / 30 = 59.484333… → 59.48 %');
      for (const figure of ['58.08 %', '57.71 %', '63.73 %', '61.84 %']) expect(stdout).toContain(figure);
      const atBaseline = stdout.split('Iguales a su línea de base:')[1]!.split('Los 30 términos')[0]!;
      expect([...atBaseline.matchAll(/^ {2}(AEI\.\d\d\.\d\d) /gm)].map(([, action]) => action)).toEqual(['AEI.02.01', 'AEI.03.01', 'AEI.03.04']);
    });

    test('the only entity known needs not be named; an unknown period says so', async () => {
      const { code, stdout } = await quipu(home, 'aei', '--period', '2025 Sem1');
      expect(code).toBe(0);
      expect(stdout).toContain('AEI.10.02');
      expect(await quipu(home, 'aei', '--period', '2019-S1', '--entity', '300711')).toMatchObject({ code: 3, stdout: '' });
    });

    test('law 7: the report of a cut is the same bytes each time', async () => {
      const bytes = [];
      for (const name of ['uno.pdf', 'dos.pdf']) {
        const out = join(home, name);
        const { code } = await quipu(home, 'report', '--entity', '300711', '--period', '2025-S1', '--out', out, '--recorded-until', 'position:107');
        expect(code).toBe(0);
        bytes.push(readFileSync(out));
      }
      expect(bytes[0]!.equals(bytes[1]!)).toBe(true);
    });

    test('law 4: a rebuild gives the live rows', async () => {
      const { tables } = await quipuJson<{ tables: { missing: number; extra: number; different: number; swapped: boolean }[] }>('rebuild');
      expect(tables.length).toBeGreaterThanOrEqual(5);
      for (const table of tables) expect(table).toMatchObject({ missing: 0, extra: 0, different: 0, swapped: true });
    });
  });

  describe('loading', () => {
    test('law 3: the same folder again changes nothing', async () => {
      const again = await load(LARES, '--yes');
      expect(again).toMatchObject({ status: 'unchanged', events: 0, receipt: null });
      expect(again.counts).toMatchObject({ nuevo: 0, cambia: 0, fuera: 0, error: 0 });
    });

    test('nobody at the keyboard and no --yes: only the preview, and what to do next', async () => {
      const { code, stdout, stderr } = await quipu(home, 'load', folderWith());
      expect(code).toBe(0);
      expect(stdout).toContain('Registros que se harían: 9');
      expect(stderr).toContain('repita con --yes');
      expect((await quipu(home, 'aei', '--entity', '900001', '--period', '2024-S1')).code).toBe(3);
    });

    test('a folder with errors sends nothing, and names file, line and column', async () => {
      const folder = folderWith({ 'valores.csv': 'indicador;periodo;valor\nIND.01.AEI.01.01;2024-S1;120\nIND.09.AEI.01.01;2024-S1;1,295\n' });
      const { code, stdout } = await quipu(home, 'load', folder, '--yes');
      expect(code).toBe(5);
      expect(stdout).toContain('error: archivo valores.csv, línea 2, columna valor: El valor 120 es mayor que el máximo');
      expect(stdout).toContain('error: archivo valores.csv, línea 3, columna valor: «1,295» es ambiguo');
      expect((await quipu(home, 'aei', '--entity', '900001', '--period', '2024-S1')).code).toBe(3);
    });

    test('another entity, written another way: its printed advances are reproduced', async () => {
      const result = await load(folderWith({}, OTHER_ENTITY), '--yes');
      expect(result).toMatchObject({ status: 'loaded', entity: '900456', plan: 'PEI-2022-2026', refused: [] });
      expect(result.receipt).toMatchObject({ account: 'planeamiento', events: 19, folderSha256: result.folderSha256 });
      const { actions } = await aei('900456', '2024-S1');
      expect(actions.map(({ code, recalculated }) => [code, recalculated.kind === 'value' ? recalculated.rounded : recalculated.kind])).toEqual([
        ['AEI.01.01', '66.25'],
        ['AEI.01.02', '100.00'],
        ['AEI.02.01', 'no-data'],
        ['AEI.02.02', 'not-applicable'],
      ]);
      const [weighted] = actions;
      expect(weighted?.indicators.map(({ reported, recalculated }) => [reported, recalculated])).toMatchObject([
        [{ rounded: '75.00' }, { rounded: '75.00' }],
        [{ rounded: '40.00' }, { rounded: '40.00' }],
      ]);
      expect(await load(folderWith({}, OTHER_ENTITY), '--yes')).toMatchObject({ status: 'unchanged', events: 0 });
    });

    test('a POI of sixty activities: every percentage is that of the official rules, with and without the cap', async () => {
      const folder = folderWith({}, POI_FOLDER);
      const result = await load(folder, '--yes');
      expect(result).toMatchObject({ status: 'loaded', entity: POI_ENTITY, refused: [], receipt: { account: 'planeamiento' } });
      for (const [period, from, to] of [['2024-S1', 0, 6], ['2024-A', 0, 12]] as const) {
        const rows = await table<ProgressOfActivity>(POI_ENTITY, 'activity-progress', `?period=${period}&min-position=${result.receipt!.lastPosition}`);
        const given = rows.map(({ activity, physical }) => [activity, figureText(physical.uncapped), figureText(physical.capped)]);
        const expected = MADE.map((one) => {
          const figure = expectedOf(one, from, to);
          return typeof figure === 'string' ? [one.code, figure, figure] : [one.code, printed(figure), cappedText(figure)];
        });
        expect(given).toEqual(expected);
        const [summary] = await table<{ total: { uncapped: Figure; capped: Figure; values: number } }>(POI_ENTITY, 'poi-summary', `?period=${period}`);
        const { uncapped, capped, values } = summary!.total;
        expect({ uncapped: figureText(uncapped), capped: figureText(capped), values }).toEqual(expectedTotal(from, to));
      }
      expect(await load(folder, '--yes')).toMatchObject({ status: 'unchanged', events: 0, counts: { nuevo: 0, cambia: 0, fuera: 0, error: 0 } });
    });

    test('a correction needs its reason; the table of before stays as it was', async () => {
      const first = await load(folderWith(), '--yes');
      const corrected = folderWith({ 'valores.csv': SMALL_PLAN['valores.csv']!.replace('S1,20,50', 'S1,30,75') });
      expect(await load(corrected, '--yes')).toMatchObject({ status: 'unchanged', counts: { fuera: 1 } });
      const result = await load(corrected, '--yes', '--motivo', 'Acta de cierre', '--documento', 'Acta 12-2024');
      expect(result).toMatchObject({ status: 'loaded', events: 1 });
      const advanceOf = ({ actions }: AdvanceAnswer) => actions[0]?.indicators[0]?.recalculated;
      expect(advanceOf(await aei('900001', '2024-S1'))).toMatchObject({ rounded: '75.00' });
      const before = await aei('900001', '2024-S1', '--recorded-until', `position:${first.receipt!.lastPosition}`);
      expect(advanceOf(before)).toMatchObject({ rounded: '50.00' });
      expect(before.asOf.historic).toBe(true);
    });

    test('a token of another role loads nothing', async () => {
      const token = (await quipu(home, 'token', 'auditor', '--entity', '300711')).stdout.trim();
      const second = folderWith({ 'valores.csv': 'indicador,periodo,valor\nIND.01.AEI.01.01,2025-A,1\n' }, { 'plan.csv': readFileSync(join(LARES, 'plan.csv'), 'utf8') });
      const { code, stderr } = await quipu(home, 'load', second, '--yes', '--token', token);
      expect(code).toBe(3);
      expect(stderr).toContain('Use la llave de una cuenta con permiso');
    });
  });

  describe('accidents and the end', () => {
    test('a service that dies is started again at the same address', async () => {
      const { pids, urls } = running.state();
      process.kill(pids.queries!, 'SIGKILL');
      await running.says('El servicio «queries» responde otra vez.');
      expect(running.state().urls).toEqual(urls);
      expect((await aei('300711', '2025-S1')).actions).toHaveLength(30);
    });

    test('Ctrl-C leaves no process behind; the next start finds everything in place and loads nothing twice', async () => {
      const table = (await aei('300711', '2025-S1')).averages;
      const { code, stderr } = await running.stop();
      expect(code).toBe(0);
      expect(stderr).toContain('Quipu se detuvo.');
      expect(processesOf(home)).toEqual([]);
      running = await start();
      expect(running.output).not.toMatch(/Cargando el ejemplo|quipu_/);
      const after = await aei('300711', '2025-S1');
      expect(after.averages).toEqual(table);
      expect(running.output).toContain('59.48 %');
    });
  });
});
