import type { ActionPhysicalProgressRow, ActivityMonthRow, ActivityProgressRow, PoiSummaryRow, ProgressFigure } from '@quipu/operations';
import { renderPoiXlsx, renderPoiXlsxApart, renderXlsx, renderXlsxApart, type EvaluationInput } from '../index.js';
import { HOSTILE } from '../../test/support/hostile.js';
import { inputFrom } from '../../test/support/input-from.js';
import { officeParts } from '../../test/support/office.js';
import { sampleEvents } from '../../test/support/sample.js';
import { readXml } from '../ooxml/read-xml.js';
import { SheetReader } from './sheet-reader.js';

const source = { event: '1', position: 1 } as never;
const value = (rounded: string): ProgressFigure => ({ kind: 'value', exact: rounded, rounded });
const none: ProgressFigure = { kind: 'unprogrammed' };

function activity(code: string, given: Partial<ActivityProgressRow> = {}): ActivityProgressRow {
  const physical = { programmed: '12.00', executed: '9.00', uncapped: value('75.00'), capped: value('75.00') };
  const financial = { programmed: null, executed: null, uncapped: none, capped: none };
  const identity = { plan: 'PEI-2025-2030', period: '2025-S1', activity: code, rules: 'ceplan@1', name: 'Mantener redes', action: 'AEI.02.02', responsible_unit: '11.01' };
  const rest = { priority: 'muy alta', unit_of_measure: 'km', accumulation: 'acumulado anual', programme: 'programado', annual_goal: '24.00', physical, financial, months_late: [2], months_missing: [3], sources: [] } as const;
  return { ...identity, ...rest, months_late: [2], months_missing: [3], sources: [], ...given } as ActivityProgressRow;
}

function month(number: number, physical: string | null): ActivityMonthRow {
  const identity = { plan: 'PEI-2025-2030', activity: 'AOI30071100001', year: 2025, month: number };
  return { ...identity, goal_physical: '2.00', goal_financial: '1500.50', physical, financial: null, status: null, recorded_on: null, deadline: '2025-02-28', late: false, corrections: 0, returned_because: null, source } as unknown as ActivityMonthRow;
}

const input: EvaluationInput = {
  ...inputFrom(sampleEvents()),
  activities: [activity('AOI30071100002', { name: 'Otra', physical: { programmed: null, executed: null, uncapped: none, capped: none } }), activity('AOI30071100001')],
  activityMonths: [month(1, '9.00'), month(3, null)],
};

/** Cells of a sheet by its titles. */
async function rowsOf(bytes: Buffer, sheet: number): Promise<Record<string, string>[]> {
  const reader = new SheetReader([]);
  await readXml(officeParts(bytes)[`xl/worksheets/sheet${sheet}.xml`]!, reader);
  const [titles = [], ...rows] = reader.rows;
  return rows.map((cells) => Object.fromEntries(cells.flatMap((text, column) => (text === undefined ? [] : [[titles[column]!, text]]))));
}

describe('the follow-up of a POI as a spreadsheet', () => {
  it('gives a row the height of its longest text, so that no line lies over another', () => {
    const sheet = officeParts(renderPoiXlsx({ ...input, activities: [activity('AOI30071100001', { name: 'Mantener redes y reservorios de agua en todas las comunidades del distrito y en su capital' }), activity('AOI30071100002', { name: 'Corta' })] }))['xl/worksheets/sheet1.xml']!;
    expect([...sheet.matchAll(/<row r="\d+"(?: ht="([\d.]+)" customHeight="1")?>/g)].map(([, height]) => Number(height ?? 0) > 13.5)).toEqual([true, true, false]);
  });

  it('is printed over as many pages as its months need to be read, the narrow sheets on one', () => {
    const setup = [1, 3].map((sheet) => /<pageSetup paperSize="(\d)".* fitToWidth="(\d)"/.exec(officeParts(renderPoiXlsx(input))[`xl/worksheets/sheet${sheet}.xml`]!)?.slice(1));
    expect(setup).toEqual([['8', expect.stringMatching(/^[2-4]$/)], ['9', '1']]);
  });

  it('has a row per activity in order, with its months of the period, what it adds up to and its percentage', async () => {
    const [first, second] = await rowsOf(renderPoiXlsx(input), 1);
    expect(first).toMatchObject({
      'Código de la acción': 'AEI.02.02',
      'Código de la actividad': 'AOI30071100001',
      'Unidad de organización': '11.01 GERENCIA SOCIAL',
      Prioridad: 'Muy alta',
      'Unidad de medida': 'km',
      'Tipo de acumulación': 'Acumulado anual',
      'Meta física anual': '24.00',
      'Físico: Enero, programado': '2.00',
      'Físico: Enero, ejecutado': '9.00',
      'Físico: Marzo, ejecutado': 'sin registro',
      'Financiero (S/): Enero, programado': '1500.50',
      'Físico: acumulado programado (2025-S1)': '12.00',
      'Físico: avance (%)': '75.00',
      'Financiero (S/): avance (%)': 'S.P.',
      'Meses sin registro': 'Marzo',
      'Meses registrados fuera de plazo': 'Febrero',
    });
    expect(Object.keys(first!).some((title) => title.includes('Julio'))).toBe(false);
    expect(second).toMatchObject({ 'Código de la actividad': 'AOI30071100002', 'Físico: avance (%)': 'S.P.' });
  });

  it('has the actions and the total in both readings, S.I. in words and never as 0', async () => {
    const total = { uncapped: value('66.67'), capped: value('60.00'), sum: '200.00', sumCapped: '180.00', values: 3, incomplete: 1, unprogrammed: 0, none: 0 };
    const common = { entity: '300999', plan: 'PEI-2025-2030', period: '2025-S1', rules: 'ceplan@1' };
    const incomplete = { ...total, uncapped: { kind: 'incomplete' }, capped: { kind: 'incomplete' } };
    const rows = await rowsOf(
      renderPoiXlsx({
        ...input,
        physicalProgress: [
          { ...common, action: 'AEI.02.02', computed: incomplete, reported: null } as unknown as ActionPhysicalProgressRow,
          { ...common, action: 'AEI.01.01', computed: null, reported: { percentage: '16.67', terms: [], mean: none, source } } as unknown as ActionPhysicalProgressRow,
        ],
        poiSummary: { ...common, total, of_actions: { uncapped: value('50.00'), capped: value('50.00'), actions: 2 } } as unknown as PoiSummaryRow,
      }),
      2,
    );
    expect(rows[0]).toMatchObject({ Código: 'AEI.01.01', 'Acción estratégica': 'Postas', 'Actividades con porcentaje': 'sin actividades registradas', 'Avance físico según documento (%)': '16.67' });
    expect(rows[1]).toMatchObject({ Código: 'AEI.02.02', 'Actividades S.I.': '1', 'Avance físico (%)': 'S.I.' });
    expect(rows[2]).toMatchObject({ Código: 'TOTAL', 'Avance físico (%)': '66.67', 'Avance físico con tope de 100 (%)': '60.00' });
    expect(rows[3]).toMatchObject({ 'Acción estratégica': 'Promedio de las acciones (2)', 'Avance físico (%)': '50.00' });
  });

  it.each(['=1+1', '+cmd|"/c calc"!A1', '-2+3', '@SUM(A1)', ...HOSTILE])('a name that begins like a formula stays text: %s', async (name) => {
    const bytes = renderPoiXlsx({ ...input, activities: [activity('AOI30071100001', { name })] });
    expect(officeParts(bytes)['xl/worksheets/sheet1.xml']).not.toMatch(/<f[ >]/);
    expect((await rowsOf(bytes, 1))[0]!['Actividad operativa']).toBe(name);
  });

  it('law 7: is the same bytes each time, here and in a process apart', async () => {
    expect(renderPoiXlsx(input).equals(await renderPoiXlsxApart(input))).toBe(true);
    expect(renderXlsx(input).equals(await renderXlsxApart(input))).toBe(true);
  });
});
