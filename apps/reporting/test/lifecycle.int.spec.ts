import { createHash, randomUUID } from 'node:crypto';
import { indicator, indicatorDefined, plan, planEvents, reported } from '@quipu/planning/testing';
import type { DraftAnswer } from '../src/lifecycle/drafts/controller.js';
import type { PublishedVersion } from '../src/lifecycle/publication/published-version.js';
import type { VersionAnswer } from '../src/lifecycle/versions/report-versions.js';
import { asRecorded, PERIOD, PLACE, type RunningLifecycle, startLifecycle } from './running-lifecycle.fixture.js';
import { signedFile, TestSignatures } from './signed-file.js';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const signatories = [
  { order: 1, office: 'Oficina de Planeamiento y Presupuesto', role: 'Jefa' },
  { order: 2, office: 'Gerencia Municipal', role: 'Gerente', account: 'gerente' },
];
const freeze = { period: PERIOD, signatories };
const because = { reason: 'Error de digitación', documents: [{ title: 'Informe 12-2025' }] };

async function withSmallPlan(running: RunningLifecycle): Promise<RunningLifecycle> {
  await running.record([...asRecorded('plan', 'PEI', planEvents), ...asRecorded('indicator', indicator, [indicatorDefined, reported])]);
  return running;
}

describe('the life of a report', () => {
  let quipu: RunningLifecycle;
  const versions = async () => (await quipu.get<{ versions: VersionAnswer[] }>(`versions?${PLACE}`)).body.versions;
  const frozenPdf = async (version: number) => (await quipu.get(`versions/${version}/report.pdf?${PLACE}`)).bytes;
  const signedPdf = async (version: number) => (await quipu.get(`versions/${version}/signed.pdf?${PLACE}`)).bytes;
  const verification = async (version: number) => (await quipu.get(`versions/${version}/verification?${PLACE}`)).body;

  beforeAll(async () => {
    quipu = await withSmallPlan(await startLifecycle());
  });
  afterAll(() => quipu.stop());

  describe('its narrative', () => {
    const place = 'accion/AEI.01.01';
    const draftAt = (answer: DraftAnswer) => answer.places.find((one) => one.place === place);

    it('is saved as a draft, which is in no record', async () => {
      const head = await quipu.ledger.head();
      const saved = await quipu.put(`draft?${PLACE}`, { texts: { [place]: 'El avance va bien.' } });
      expect(saved.status).toBe(200);
      const { body } = await quipu.get<DraftAnswer>(`draft?${PLACE}`, 'planeamiento');
      expect(draftAt(body)).toMatchObject({ draft: { text: 'El avance va bien.', account: 'planeamiento' }, submitted: '' });
      expect(await quipu.ledger.head()).toBe(head);
    });

    it('names a place that the report does not have, and saves nothing', async () => {
      const answer = await quipu.put(`draft?${PLACE}`, { texts: { [place]: 'Otra cosa.', 'accion/AEI.99.99': 'x' } });
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ field: 'texts.accion/AEI.99.99' }] } });
      const submitted = await quipu.command('submit-narrative', { period: PERIOD, texts: { 'accion/AEI.99.99': 'x' } });
      expect(submitted).toMatchObject({ status: 422, body: { errors: [{ field: 'texts.accion/AEI.99.99' }] } });
      expect(draftAt((await quipu.get<DraftAnswer>(`draft?${PLACE}`, 'planeamiento')).body)?.draft?.text).toBe('El avance va bien.');
    });

    it('is read and saved by who may', async () => {
      expect((await quipu.get(`draft?${PLACE}`)).status).toBe(401);
      expect((await quipu.get(`draft?${PLACE}`, 'auditor')).status).toBe(403);
      expect((await quipu.put(`draft?${PLACE}`, { texts: {} }, 'gerente')).status).toBe(403);
      expect((await quipu.command('submit-narrative', { period: PERIOD, texts: {} }, { as: 'auditor' })).status).toBe(403);
    });

    it('without texts, the drafts are submitted; again, nothing changes', async () => {
      expect(await quipu.command('submit-narrative', { period: PERIOD })).toMatchObject({ status: 201, body: { stream: `300711.report-${plan}-${PERIOD}`, events: 1 } });
      expect(await quipu.command('submit-narrative', { period: PERIOD })).toMatchObject({ status: 201, body: { events: 0 } });
      expect(draftAt((await quipu.get<DraftAnswer>(`draft?${PLACE}`, 'planeamiento')).body)?.submitted).toBe('El avance va bien.');
      const report = await quipu.get(`evaluation.json?${PLACE}`);
      expect(report.bytes.toString('utf8')).toContain('El avance va bien.');
    });
  });

  describe('T4: a late correction after it was signed', () => {
    it('is frozen at a cut, with its seal, and the same order again gets the same receipt', async () => {
      const key = randomUUID();
      const first = await quipu.command('freeze-report', freeze, { key });
      expect(first).toMatchObject({ status: 201, body: { commandId: key, events: 1 } });
      const again = await quipu.command('freeze-report', freeze, { key });
      expect(again).toMatchObject({ status: 201, body: first.body });
      const other = await quipu.command('freeze-report', { ...freeze, ruleSet: 'ceplan-2022' }, { key });
      expect(other).toMatchObject({ status: 422, body: { errors: [{ field: 'Idempotency-Key' }] } });
      const [version, ...others] = await versions();
      expect(others).toEqual([]);
      expect(version).toMatchObject({ version: 1, state: 'congelado', rule_set: 'lares-2025@1', laterCorrections: 0, laterCorrectionsText: 'sin correcciones posteriores' });
      expect(version?.cut_id).toBe(`300711-${PERIOD}-p${version?.cut.position}`);
      const pdf = await frozenPdf(1);
      expect(sha256(pdf)).toBe(version?.pdf_sha256);
      expect(pdf).toHaveLength(version!.bytes);
    });

    it('refuses a signature out of turn, of another account, and a file that is not the one frozen', async () => {
      const pdf = await frozenPdf(1);
      expect(await quipu.sign(1, 2, signedFile(pdf, 'b'), { as: 'gerente' })).toMatchObject({ status: 422, body: { detail: expect.stringContaining('sigue la 1, de Oficina de Planeamiento') } });
      expect((await quipu.sign(1, 1, signedFile(pdf, 'a'), { as: 'unidad-11.01' })).status).toBe(403);
      expect(await quipu.sign(1, 1, signedFile(Buffer.from('%PDF-1.7 another'), 'a'))).toMatchObject({ status: 422, body: { errors: [{ field: 'body' }] } });
      expect(await quipu.sign(1, 1, pdf)).toMatchObject({ status: 422, body: { detail: expect.stringContaining('no trae ninguna firma') } });
      expect((await versions())[0]?.state).toBe('congelado');
    });

    it('is signed in order, each file beginning with the one before; not published before the last', async () => {
      const pdf = await frozenPdf(1);
      const key = randomUUID();
      const first = await quipu.sign(1, 1, signedFile(pdf, 'jefa'), { key });
      expect(first.status).toBe(201);
      expect((await quipu.sign(1, 1, signedFile(pdf, 'jefa'), { key })).body).toEqual(first.body);
      expect(await quipu.command('publish-report', { period: PERIOD })).toMatchObject({ status: 422, body: { detail: expect.stringContaining('falta la firma 2, de Gerencia Municipal') } });
      expect((await quipu.sign(1, 2, signedFile(pdf, 'gerente'), { as: 'gerente' })).status).toBe(422);
      expect((await quipu.sign(1, 2, signedFile(await signedPdf(1), 'gerente'), { as: 'gerente' })).status).toBe(201);
      const signed = await signedPdf(1);
      expect(signed.subarray(0, pdf.length).equals(pdf)).toBe(true);
      expect((await versions())[0]).toMatchObject({ state: 'firmado', signatories: [{ signed: { account: 'planeamiento' } }, { signed: { account: 'gerente', sha256: sha256(signed) } }] });
    });

    it('the correction must say why and with which document', async () => {
      const correction = { plan, indicator, period: PERIOD, value: '45' };
      const without = await quipu.planning('correct-value', correction);
      expect(without.status).toBe(400);
      expect(without.body.errors?.map(({ field }) => field)).toEqual(expect.arrayContaining(['reason', 'documents']));
      expect((await quipu.planning('correct-value', { ...correction, ...because })).status).toBe(201);
    });

    it('law 7: today shows the new value, the signed cut the old one, and the signed report still verifies', async () => {
      const [version] = await versions();
      const today = (await quipu.get(`evaluation.json?${PLACE}`)).bytes.toString('utf8');
      const then = (await quipu.get(`evaluation.json?${PLACE}&recorded-until=position:${version?.cut.position}`)).bytes.toString('utf8');
      expect(today).toContain('"45"');
      expect(then).toContain('"88.7');
      expect(then).not.toContain('"45"');
      expect(await verification(1)).toMatchObject({
        verdict: 'coincide',
        pdf: { recorded: version?.pdf_sha256, regenerated: version?.pdf_sha256 },
        data: { recorded: version?.data_sha256, regenerated: version?.data_sha256 },
      });
    });

    it('its page says «1 corrección posterior»', async () => {
      expect((await versions())[0]).toMatchObject({ laterCorrections: 1, laterCorrectionsText: '1 corrección posterior' });
    });
  });

  describe('published, and then replaced', () => {
    it('is published once, at an address that stays', async () => {
      expect((await quipu.get(`published/${PERIOD}`)).status).toBe(404);
      expect((await quipu.command('publish-report', { period: PERIOD, version: 1 })).status).toBe(201);
      const [published] = (await quipu.get<{ versions: PublishedVersion[] }>(`published/${PERIOD}`)).body.versions;
      expect(published).toMatchObject({ version: 1, standing: 'vigente', laterCorrectionsText: '1 corrección posterior' });
      expect(JSON.stringify(published)).not.toContain('planeamiento');
      const { bytes } = await quipu.send(published!.links.pdf, {});
      expect(bytes.equals(await signedPdf(1))).toBe(true);
      expect(sha256(bytes)).toBe(published?.sha256);
      expect(await quipu.send(published!.links.verification, {})).toMatchObject({ body: { verdict: 'coincide' } });
      expect((await quipu.send(published!.links.self, {})).body).toEqual(published);
    });

    it('a second version must say why; the first stays within reach, as replaced', async () => {
      const without = await quipu.command('freeze-report', freeze);
      expect(without).toMatchObject({ status: 422, body: { errors: [{ field: 'reason' }] } });
      expect((await quipu.command('freeze-report', { ...freeze, ...because })).status).toBe(201);
      expect((await quipu.sign(2, 1, signedFile(await frozenPdf(2), 'jefa'))).status).toBe(201);
      expect((await quipu.sign(2, 2, signedFile(await signedPdf(2), 'gerente'), { as: 'gerente' })).status).toBe(201);
      expect((await quipu.command('publish-report', { period: PERIOD })).status).toBe(201);
      const { versions: published } = (await quipu.get<{ versions: PublishedVersion[] }>(`published/${PERIOD}`)).body;
      expect(published.map(({ version, standing }) => [version, standing])).toEqual([
        [2, 'vigente'],
        [1, 'sustituida por la versión 2'],
      ]);
      for (const { links } of published) expect(await quipu.send(links.verification, {})).toMatchObject({ body: { verdict: 'coincide' } });
      expect((await quipu.get(`published/${PERIOD}/1/report.pdf`)).bytes.equals(await signedPdf(1))).toBe(true);
      expect((await versions())[1]).toMatchObject({ laterCorrections: 0, source: { reason: because.reason } });
    });
  });

  describe('its files', () => {
    it('a frozen PDF that was lost is made again, the same bytes', async () => {
      const before = await frozenPdf(1);
      await quipu.owner.query('DELETE FROM reports.file WHERE sha256 = $1', [Buffer.from(sha256(before), 'hex')]);
      expect((await frozenPdf(1)).equals(before)).toBe(true);
    });

    it('a signed PDF that was lost is said to be lost, with its fingerprint', async () => {
      const before = await signedPdf(1);
      await quipu.owner.query('DELETE FROM reports.file WHERE sha256 = $1', [Buffer.from(sha256(before), 'hex')]);
      const answer = await quipu.get(`versions/1/signed.pdf?${PLACE}`);
      expect(answer).toMatchObject({ status: 410, body: { detail: expect.stringContaining(sha256(before)) } });
    });

    it('cannot be changed by the service, nor by its owner into other bytes', async () => {
      const forged = quipu.owner.query("UPDATE reports.file SET bytes = 'x'");
      await expect(forged).rejects.toThrow(/check constraint/);
    });
  });

  it.each([
    ['a period that is none', 'freeze-report', { ...freeze, period: '2025-S9' }, 400, 'period'],
    ['a period of which nothing is reported', 'freeze-report', { ...freeze, period: '2026-S1' }, 404, 'period'],
    ['a plan that is none', 'freeze-report', { ...freeze, plan: 'PEI-2019-2021' }, 404, 'plan'],
    ['rules that are none', 'freeze-report', { ...freeze, ruleSet: 'otras' }, 400, 'ruleset'],
    ['a cut that is none', 'freeze-report', { ...freeze, ...because, recordedUntil: 'ayer' }, 400, 'recorded-until'],
    ['a cut not reached', 'freeze-report', { ...freeze, ...because, recordedUntil: 'position:999999' }, 400, 'recorded-until'],
    ['nobody to sign', 'freeze-report', { ...freeze, signatories: [] }, 400, 'signatories'],
    ['signatories with a gap', 'freeze-report', { ...freeze, signatories: [{ ...signatories[0], order: 2 }] }, 422, 'signatories[0].order'],
    ['an address that is none', 'freeze-report', { ...freeze, publicAddress: 'javascript:alert(1)' }, 400, 'publicAddress'],
    ['texts that are no texts', 'submit-narrative', { period: PERIOD, texts: { 'seccion/resumen': 5 } }, 400, 'texts'],
    ['a version that is none', 'publish-report', { period: PERIOD, version: 9 }, 422, 'version'],
  ])('refuses %s, naming the field, and records nothing', async (_what, name, body, status, field) => {
    const head = await quipu.ledger.head();
    const answer = await quipu.command(name, body);
    expect([answer.status, answer.body.errors?.map((error) => error.field)]).toEqual([status, expect.arrayContaining([field])]);
    expect(await quipu.ledger.head()).toBe(head);
  });
});

describe('freezing that is cut short', () => {
  let quipu: RunningLifecycle;

  beforeAll(async () => {
    quipu = await withSmallPlan(await startLifecycle({ signatures: new TestSignatures() }));
  });
  afterAll(() => quipu.stop());

  it('between the file and its event leaves a file that nothing names, and the same order afterwards freezes', async () => {
    // The ledger refuses this event, as if the process had ended there: the file is already kept.
    await quipu.owner.query(`CREATE FUNCTION public.cut_short() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN IF NEW.type = 'ReportFrozen' THEN RAISE EXCEPTION 'cut short'; END IF; RETURN NEW; END $$`);
    const { rows } = await quipu.owner.query<{ name: string }>("SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'ledger' AND tablename LIKE 'event%' LIMIT 1");
    const table = rows[0]!.name;
    await quipu.owner.query(`CREATE TRIGGER cut_short BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION public.cut_short()`);
    const key = randomUUID();
    const head = await quipu.ledger.head();
    expect((await quipu.command('freeze-report', freeze, { key })).status).toBeGreaterThanOrEqual(500);
    expect(await quipu.ledger.head()).toBe(head);
    const files = async () => (await quipu.owner.query<{ n: string }>('SELECT count(*) AS n FROM reports.file')).rows[0]?.n;
    expect(await files()).toBe('1');
    await quipu.owner.query(`DROP TRIGGER cut_short ON ${table}`);
    expect(await quipu.command('freeze-report', freeze, { key })).toMatchObject({ status: 201, body: { commandId: key } });
    // The same cut gives the same bytes: the file left behind is the one that is named now.
    expect(await files()).toBe('1');
  });

  it('another way of signing comes in by its port', async () => {
    expect((await quipu.sign(1, 1, undefined)).status).toBe(201);
    expect((await quipu.sign(1, 2, undefined, { as: 'gerente' })).status).toBe(201);
    const { body } = await quipu.get<{ versions: VersionAnswer[] }>(`versions?${PLACE}`);
    expect(body.versions[0]).toMatchObject({ state: 'firmado', signatories: [{ signed: { adapter: 'prueba' } }, {}] });
  });
});
