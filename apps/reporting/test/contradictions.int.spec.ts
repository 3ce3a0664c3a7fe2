import { renderDocx, type ReportDocument } from '@quipu/evaluation';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { indicator, indicatorDefined, planEvents, reported } from '@quipu/planning/testing';
import type { ContradictionsAnswer } from '../src/contradictions/answer.js';
import type { DraftAnswer } from '../src/lifecycle/drafts/controller.js';
import { asRecorded, ENTITY, PERIOD, PLACE, type RunningLifecycle, startLifecycle } from './running-lifecycle.fixture.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const ACTION = 'AEI.01.01';
const FALSE = 'La acción logró un avance de 12.34 % en el semestre.';

/** The document with some words of its text changed. */
function edited(docx: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(docx);
  const main = 'word/document.xml';
  return zipSync({ ...parts, [main]: strToU8(strFromU8(parts[main]!).replace(from, to)) });
}

describe('T6: «Revisar» and the documents around the report', () => {
  let quipu: RunningLifecycle;
  const path = (rest: string) => `/v1/${ENTITY}/reports/${rest}`;
  const post = (rest: string, body: string | Uint8Array, type: string, as?: string) =>
    quipu.send(path(rest), { method: 'POST', body: typeof body === 'string' ? body : new Uint8Array(body), headers: { 'content-type': type } }, as);
  const draftText = async () => {
    const { places } = (await quipu.get(`draft?${PLACE}`, 'planeamiento')).body as unknown as DraftAnswer;
    return places.find(({ place }) => place === `accion/${ACTION}`)?.draft?.text;
  };
  const review = async (query = '') => (await quipu.get<ContradictionsAnswer>(`contradictions?${PLACE}${query}`)).body as unknown as ContradictionsAnswer;

  beforeAll(async () => {
    quipu = await startLifecycle();
    await quipu.record([...asRecorded('plan', 'PEI', planEvents), ...asRecorded('indicator', indicator, [indicatorDefined, reported])]);
  });
  afterAll(() => quipu.stop());

  it('lists nothing in a report that nobody has written in', async () => expect((await review()).findings).toEqual([]));

  it('lists what the draft contradicts only when asked, with the sentence and the datum', async () => {
    await quipu.put(`draft?${PLACE}`, { texts: { [`accion/${ACTION}`]: FALSE } });
    expect((await review()).findings).toEqual([]);
    const { findings, pending } = await review('&draft=true');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: 'must-fix', places: [{ excerpt: FALSE }], answered: null, record: null });
    expect(findings[0]!.datum.source).toContain(ACTION);
    expect(pending).toEqual({ 'must-fix': 1, explain: 0, note: 0 });
  });

  it('blocks the freezing of what must be fixed', async () => {
    await quipu.command('submit-narrative', { period: PERIOD });
    const answer = await quipu.command('freeze-report', { period: PERIOD, signatories: [{ order: 1, office: 'OPP', role: 'Jefa' }] });
    expect(answer).toMatchObject({ status: 409 });
    expect(answer.body.errors?.[0]?.message).toContain('12.34');
  });

  it('examines a text and a DOCX from outside, in a process apart', async () => {
    const text = await post(`contradictions?${PLACE}`, `${ACTION} Una acción\n${FALSE}\nEl PEI 2019–2021 rige.\n`, 'text/plain');
    expect(text.status).toBe(200);
    const { findings } = text.body as unknown as ContradictionsAnswer;
    expect(findings.map(({ class: kind }) => kind).sort()).toEqual(['figure', 'period']);
    const document = (await quipu.get(`evaluation.json?${PLACE}`)).body as unknown as ReportDocument;
    const docx = await post(`contradictions?${PLACE}`, await renderDocx(document), DOCX);
    expect((docx.body as unknown as ContradictionsAnswer).findings.some(({ message }) => message.includes('12.34'))).toBe(true);
  });

  it.each([
    ['nothing', '', 'text/plain', 400],
    ['what is no UTF-8', Buffer.from('Evaluaci\xf3n', 'latin1'), 'text/plain', 422],
    ['a broken DOCX', Buffer.from('PK\x03\x04', 'latin1'), DOCX, 422],
    ['21 MB', Buffer.alloc(21 * 1024 * 1024, 65), 'text/plain', 413],
    ['a text that says it is a DOCX', 'hola mundo', DOCX, 422],
    ['a type nobody reads', '<a/>', 'text/xml', 415],
  ])('refuses %s, and goes on answering', async (_what, body, type, status) => {
    const answer = await post(`contradictions?${PLACE}`, body, type).catch((error: unknown) => ({ status: 413, error }));
    expect(answer.status).toBe(status);
    expect((await quipu.get(`contradictions?${PLACE}`)).status).toBe(200);
  });

  it('makes the Word and Excel files', async () => {
    for (const file of ['evaluation.docx', 'evaluation.xlsx', 'poi.xlsx']) {
      const { status, bytes, headers } = await quipu.get(`${file}?${PLACE}`);
      expect([file, status, bytes.subarray(0, 2).toString()]).toEqual([file, 200, 'PK']);
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+\.(?:docx|xlsx)"$/);
    }
  });

  it('takes the edited DOCX back into the draft, from who may', async () => {
    await quipu.put(`draft?${PLACE}`, { texts: { [`accion/${ACTION}`]: 'El avance va bien.' } });
    const { bytes } = await quipu.get(`evaluation.docx?${PLACE}&draft=true`);
    expect((await post(`draft/docx?${PLACE}`, bytes, DOCX)).status).toBe(401);
    const same = await post(`draft/docx?${PLACE}`, bytes, DOCX, 'planeamiento');
    expect(same.body).toEqual({ accepted: [], writtenTwice: [], altered: [], missing: [], outside: [] });
    const taken = await post(`draft/docx?${PLACE}`, edited(bytes, 'El avance va bien.', 'El avance va mejor.'), DOCX, 'planeamiento');
    expect([taken.status, taken.body]).toEqual([200, { accepted: [`accion/${ACTION}`], writtenTwice: [], altered: [], missing: [], outside: [] }]);
    expect(await draftText()).toBe('El avance va mejor.');
    expect((await post(`draft/docx?${PLACE}`, Buffer.from('PK\x03\x04', 'latin1'), DOCX, 'planeamiento')).status).toBe(422);
  });

  it('leaves what was written here since the DOCX went out, and says where both were written', async () => {
    await quipu.put(`draft?${PLACE}`, { texts: { [`accion/${ACTION}`]: 'Uno.' } });
    const { bytes } = await quipu.get(`evaluation.docx?${PLACE}&draft=true`);
    await quipu.put(`draft?${PLACE}`, { texts: { [`accion/${ACTION}`]: 'Tres.' } });
    const untouched = await post(`draft/docx?${PLACE}`, bytes, DOCX, 'planeamiento');
    expect(untouched.body).toMatchObject({ accepted: [], writtenTwice: [] });
    const both = await post(`draft/docx?${PLACE}`, edited(bytes, 'Uno.', 'Dos.'), DOCX, 'planeamiento');
    expect(both.body).toMatchObject({ accepted: [], writtenTwice: [{ place: `accion/${ACTION}`, here: 'Tres.', document: 'Dos.' }] });
    expect(await draftText()).toBe('Tres.');
  });
});
