import { createHash } from 'node:crypto';
import type { ReportDocument } from '@quipu/evaluation';
import { checkedIn } from '@quipu/platform/testing';
import { corrected, ENTITY, impossible, indicator, indicatorDefined, planEvents, reported } from '@quipu/planning/testing';
import { type Fetched, type RunningReporting, startReporting } from './running-reporting.fixture.js';

const FORMATS = ['pdf', 'html', 'json'] as const;
const path = (format: string, query = 'period=2025-S1', entity = ENTITY) => `/v1/${entity}/reports/evaluation.${format}?${query}`;
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const json = <T>({ bytes }: Fetched) => JSON.parse(bytes.toString('utf8')) as T;

describe('the reporting service', () => {
  let reporting: RunningReporting;
  let signed: number;
  const atSigning = new Map<string, Fetched>();

  beforeAll(async () => {
    reporting = await startReporting();
    await reporting.record('plan', 'PEI', planEvents);
    signed = await reporting.record('indicator', indicator, [indicatorDefined, reported]);
    for (const format of FORMATS) atSigning.set(format, await reporting.get(path(format)));
    await reporting.record('indicator', indicator, [corrected]);
  });
  afterAll(() => reporting.stop());

  it.each([
    ['pdf', 'application/pdf', '%PDF-1.7'],
    ['html', 'text/html; charset=utf-8', '<!DOCTYPE html>'],
    ['json', 'application/json; charset=utf-8', '{'],
  ])('gives the report as %s, named, with its fingerprint and its cut', (format, type, start) => {
    const { status, headers, bytes } = atSigning.get(format)!;
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(bytes.subarray(0, start.length).toString('latin1')).toBe(start);
    expect(headers.get('etag')).toBe(`"${sha256(bytes)}"`);
    expect(headers.get('x-quipu-cut')).toBe(`position:${signed}`);
    expect(headers.get('content-disposition')).toBe(
      `inline; filename="informe-evaluacion-300711-2025-S1-lares-2025-v1-registro-${signed}.${format}"`,
    );
  });

  it.each(FORMATS)('law 7: what was made then is made again to the same bytes, after a correction: %s', async (format) => {
    const again = await reporting.get(path(format, `period=2025-S1&recorded-until=position:${signed}`));
    expect(again.bytes.equals(atSigning.get(format)!.bytes)).toBe(true);
    const today = await reporting.get(path(format));
    expect(today.bytes.equals(again.bytes)).toBe(false);
  });

  it('shows the corrected value today and counts the correction', async () => {
    const report = JSON.stringify(json<ReportDocument>(await reporting.get(path('json'))));
    expect(report).toContain('"49.99"');
    expect(report).toContain('1 corrección');
  });

  it('law 5: names the rule set asked for', async () => {
    const { meta } = json<ReportDocument>(await reporting.get(path('json', 'period=2025-S1&ruleset=ceplan-2022')));
    expect(meta.ruleSet).toMatchObject({ id: 'ceplan-2022', version: 1 });
  });

  it('reports on the plan that covers the period, or on the one named', async () => {
    const { meta } = json<ReportDocument>(await reporting.get(path('json', 'period=2025-S1&plan=PEI-2025-2030')));
    expect(meta).toMatchObject({ entity: { code: ENTITY, name: 'Municipalidad de Prueba' }, plan: { code: 'PEI-2025-2030' } });
    expect(meta.cut.validDate).toBe('2025-06-30');
  });

  it('sends nothing again to who already has it', async () => {
    const tag = (await reporting.get(path('html'))).headers.get('etag')!;
    const again = await reporting.get(path('html'), { 'if-none-match': tag });
    expect(again).toMatchObject({ status: 304, bytes: Buffer.alloc(0) });
  });

  it('lets the page use its own style', async () => {
    const { headers } = await reporting.get(path('html'));
    expect(headers.get('content-security-policy')).toMatch(/style-src[^;]*'unsafe-inline'/);
  });

  it.each([
    ['no period', 'ruleset=lares-2025', 400, 'period'],
    ['a period that does not exist', 'period=2025-S7', 400, 'period'],
    ['unknown rules', 'period=2025-S1&ruleset=otras', 400, 'ruleset'],
    ['a cut that is no date', 'period=2025-S1&recorded-until=ayer', 400, 'recorded-until'],
    ['a position that does not exist yet', 'period=2025-S1&recorded-until=position:999999', 400, 'recorded-until'],
    ['an unknown parameter', 'period=2025-S1&formato=pdf', 400, 'formato'],
    ['a period of no plan', 'period=2019-A', 404, 'period'],
    ['a plan that does not exist', 'period=2025-S1&plan=PEI-2019-2021', 404, 'plan'],
    ['a period of which nothing is reported', 'period=2026-S1', 404, 'period'],
    ['a cut before the plan', 'period=2025-S1&recorded-until=position:0', 404, 'period'],
  ])('refuses %s, naming the field', async (_what, query, status, field) => {
    for (const format of FORMATS) {
      const answer = await reporting.get(path(format, query));
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(json<{ errors: { field: string }[] }>(answer).errors.map((error) => error.field)).toContain(field);
    }
  });

  it('refuses an entity that is none and a format that is none', async () => {
    expect((await reporting.get(path('pdf', 'period=2025-S1', '30071'))).status).toBe(400);
    expect((await reporting.get(path('odt'))).status).toBe(404);
  });

  it('gives the follow-up of a POI whose PEI has no value yet, and no evaluation report', async () => {
    const [other, activity, action] = ['300888', 'AOI30088800001', 'AEI.01.01'];
    const months = (count: number) => Array.from({ length: count }, (_, index) => ({ month: index + 1, physical: '2', financial: null }));
    const at = { plan: 'PEI-2025-2030', activity, year: 2025 };
    await reporting.record('plan', 'PEI', planEvents, other);
    expect((await reporting.get(`/v1/${other}/reports/poi.xlsx?period=2025-S1`)).status).toBe(404);
    await reporting.record('activity', activity, [
      { type: 'ActivityRegistered', data: { plan: at.plan, code: activity, kind: 'operativa', name: 'Mantener redes', action, responsibleUnit: '11.01', priority: null, unitOfMeasure: null, accumulation: 'acumulado anual' } },
      { type: 'ActivityProgrammed', data: { ...at, months: months(12) } },
      { type: 'ExecutionRecorded', data: { ...at, months: months(6) } },
    ], other);
    const { status, bytes } = await reporting.get(`/v1/${other}/reports/poi.xlsx?period=2025-S1`);
    expect([status, bytes.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    expect((await reporting.get(path('pdf', 'period=2025-S1', other))).status).toBe(404);
  });

  it('does not make a report from tables that stop before its cut', async () => {
    const other = '300999';
    const last = await reporting.record('plan', 'PEI', planEvents, other).then(() => reporting.record('indicator', indicator, [indicatorDefined, reported], other));
    const blocked = await reporting.record('indicator', 'IND.09.AEI.01.01', [impossible], other);
    const answer = await reporting.get(path('json', 'period=2025-S1', other));
    expect(answer.status).toBe(409);
    expect(json<{ errors: unknown[] }>(answer).errors).toEqual([{ field: 'recorded-until', message: `Las tablas llegan solo hasta position:${blocked - 1}.` }]);
    expect((await reporting.get(path('json', `period=2025-S1&recorded-until=position:${last}`, other))).status).toBe(200);
    expect((await reporting.get(path('json'))).status).toBe(200);
  });

  it('describes the three in its API document, as docs/openapi/reporting.json says (npm run openapi)', async () => {
    const served = json<{ paths: Record<string, { get: { parameters: { name: string }[] } }> }>(await reporting.get('/openapi.json'));
    expect(served).toEqual(checkedIn('openapi/reporting.json', served));
    const { paths } = served;
    for (const format of FORMATS) {
      const { parameters } = paths[`/v1/{entity}/reports/evaluation.${format}`]!.get;
      expect(parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(['entity', 'period', 'ruleset', 'recorded-until', 'plan']));
    }
  });
});
