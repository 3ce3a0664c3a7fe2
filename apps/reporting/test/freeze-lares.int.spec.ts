import type { RecordedEvent } from '@quipu/ledger';
import { laresEvents } from '../../../libs/evaluation/test/support/lares.js';
import type { VersionAnswer } from '../src/lifecycle/versions/report-versions.js';
import { ENTITY, PERIOD, PLACE, type RunningLifecycle, startLifecycle } from './running-lifecycle.fixture.js';
import { TestSignatures } from './signed-file.js';

const signatories = [{ order: 1, office: 'Oficina de Planeamiento y Presupuesto', role: 'Jefa' }];
const freeze = { period: PERIOD, ruleSet: 'lares-2025', signatories, publicAddress: 'https://quipu.example' };

/** The example's events with the histories that their commands would have written to. */
function inTheirStreams(): RecordedEvent[] {
  return laresEvents().map((event) => ({ ...event, stream: streamOf(event) }));
}

function streamOf({ type, data, stream }: RecordedEvent): string {
  const { indicator, code } = data as { indicator?: string; code?: string };
  if (type === 'IndicatorDefined') return `${ENTITY}.indicator-${code}`;
  if (indicator !== undefined) return `${ENTITY}.indicator-${indicator}`;
  if (/^(Plan|Objective|Action|Unit)/.test(type)) return `${ENTITY}.plan-PEI`;
  return /investment/.test(stream) ? stream : `${ENTITY}.seguimiento-lares`;
}

describe('T6: the semester report of Lares is frozen', () => {
  let quipu: RunningLifecycle;
  const submit = (texts: Record<string, string>) => quipu.command('submit-narrative', { period: PERIOD, texts });

  beforeAll(async () => {
    quipu = await startLifecycle({ signatures: new TestSignatures() });
    await quipu.record(inTheirStreams());
  });
  afterAll(() => quipu.stop());

  it('not while its narrative says what the data deny: the sentence and the datum are named', async () => {
    expect((await submit({ 'accion/AEI.01.02': 'La acción logró un avance de 12.34 % en el semestre.' })).status).toBe(201);
    const head = await quipu.ledger.head();
    const answer = await quipu.command('freeze-report', freeze);
    expect(answer.status).toBe(409);
    expect(answer.body.errors?.[0]?.message).toMatch(/12\.34 %.*Dato: /);
    expect(await quipu.ledger.head()).toBe(head);
  });

  it('law 7: with the fingerprint of its data; and it verifies', async () => {
    expect((await submit({ 'accion/AEI.01.02': 'Los comités del vaso de leche se atendieron todos los meses.' })).status).toBe(201);
    const start = performance.now();
    const answer = await quipu.command('freeze-report', freeze);
    const seconds = (performance.now() - start) / 1_000;
    expect(answer.status).toBe(201);
    process.stdout.write(`informe de Lares congelado en ${seconds.toFixed(1)} s\n`);
    const [version] = (await quipu.get<{ versions: VersionAnswer[] }>(`versions?${PLACE}`)).body.versions;
    expect(version?.address).toBe(`https://quipu.example/v1/${ENTITY}/reports/published/${PERIOD}/1?plan=PEI-2025-2030`);
    expect((await quipu.get(`versions/1/verification?${PLACE}`)).body).toMatchObject({ verdict: 'coincide', data: { recorded: version?.data_sha256 } });
  });

  it('signed and published, it has a page that stays', async () => {
    expect((await quipu.sign(1, 1, undefined)).status).toBe(201);
    expect((await quipu.command('publish-report', { period: PERIOD })).status).toBe(201);
    expect((await quipu.get(`published/${PERIOD}/1`)).body).toMatchObject({ standing: 'vigente', signatories: [{ office: signatories[0]!.office }] });
  });
});
