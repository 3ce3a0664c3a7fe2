import { buildEvaluationReport } from '../../index.js';
import { inputFrom } from '../../../test/support/input-from.js';
import { laresEvents } from '../../../test/support/lares.js';
import { blocksOf, blocksUnder, rowOf, tableOf, textsOf } from '../../../test/support/read.js';
import { sampleFollowUpEvents } from '../../../test/support/sample-follow-up.js';

const report = buildEvaluationReport(inputFrom(sampleFollowUpEvents()));
const lares = buildEvaluationReport(inputFrom(laresEvents()));

describe('the annexes', () => {
  it('follow each action of the POI, S.I. and S.P. apart, and total the activities', () => {
    expect(textsOf(tableOf(report, 'seguimiento-del-poi'))).toEqual([
      ['AEI.01.01', '4', '0', '0', '16.67', '16.67', '-'],
      ['AEI.02.01', '0', '1', '0', 'S.I.', 'S.I.', '-'],
      ['AEI.02.02', '0', '0', '1', '0.00', '0.00', '-'],
      ['AEI.02.03', '1', '0', '0', '150.00', '100.00', '-'],
      ['Total del POI', '5', '1', '1', '43.33', '33.33', ''],
    ]);
  });

  it('keep what a document reports apart from what is computed', () => {
    expect(rowOf(tableOf(lares, 'seguimiento-del-poi'), 'AEI.03.01')).toEqual(['AEI.03.01', '0', '0', '0', 'sin dato', 'sin dato', '16.67']);
  });

  it('list the 44 investments of Lares, each once', () => {
    const cuis = textsOf(tableOf(lares, 'inversiones')).map(([cui]) => cui);
    expect(cuis).toHaveLength(44);
    expect(new Set(cuis).size).toBe(44);
  });

  it('draw the stops in time, with the same said in words', () => {
    const chart = blocksUnder(report, 'anexos', '5.4').find((block) => block.kind === 'chart');
    expect(chart).toMatchObject({
      id: 'paralizaciones',
      description: '2638592: falta de recursos financieros y liquidez, desde el 01/03/2025, 121 días al 30/06/2025',
      drawing: { type: 'timeline', start: '2025-01-01', end: '2025-06-30', rows: [{ label: '2638592', spans: [{ from: '2025-03-01', to: null, tone: 'attention' }] }] },
    });
  });

  it('do not count days that the source does not let be known', () => {
    expect(rowOf(tableOf(lares, 'paralizaciones'), '2638592')?.slice(3, 5)).toEqual(['a más tardar desde el 30/06/2025 (la fuente no dice el día)', 'sin dato']);
  });

  it('tell a correction recorded after the period from one within it', () => {
    const rows = textsOf(tableOf(report, 'correcciones'));
    expect(rows.map(([subject]) => subject)).toEqual(['2538724', 'IND.01.AEI.02.02']);
    expect(rows[1]).toEqual([
      'IND.01.AEI.02.02',
      'valor obtenido 58, avance impreso 100 (1 corrección)',
      expect.stringMatching(/^registro n\.º \d+, 15\/08\/2025 .* \[posterior al fin del periodo \(30\/06\/2025\)\]$/),
      'Se contó dos veces un tramo; Informe 012-2025-OPP',
    ]);
    expect(rows[0]?.[3]).toContain('Valorización equivocada');
  });

  it('answer for what was found not to agree', () => {
    expect(textsOf(tableOf(report, 'hallazgos'))).toEqual([['AEI.02.03', 'El texto dice 80 y la cifra es 42.52. [2.2: «Se llegó a 80 %»]', 'explicar', 'abierto', 'sin respuesta']]);
  });

  it('the report ends with who signs, and with the seal once it is frozen', () => {
    const seal = { version: 1, cutId: 'c', dataSha256: 'a'.repeat(64), address: 'http://quipu.example/v/1' };
    expect(blocksOf(report, 'firmas').map(({ kind }) => kind)).toEqual(['paragraph', 'signatures']);
    const frozen = buildEvaluationReport({ ...inputFrom(sampleFollowUpEvents()), seal });
    expect(blocksOf(frozen, 'firmas').at(-1)).toEqual({ kind: 'seal', ...seal });
  });
});
