import { type ActionInvestmentsRow, daysStopped, type InvestmentRow, stoppedByContraloria } from '@quipu/investments';
import type { AlertRow, CommitmentRow } from '@quipu/oversight';
import { until } from '@quipu/platform/testing';
import { quipu, QuipuProcess, temporaryHome } from './quipu-process.js';

const ENTITY = '300711';
const documents = [{ title: 'Carta 123-2025-RO' }];

interface Sent {
  status: number;
  body: { position?: number; errors?: { field: string; message: string }[] };
}

describe('the follow-up of Lares', () => {
  const { path: home, remove } = temporaryHome();
  let running: QuipuProcess;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    running = new QuipuProcess(home, ['up']);
    await running.says('Ctrl-C lo detiene todo.');
    for (const login of ['planeamiento', 'opmi']) tokens.set(login, (await quipu(home, 'token', login, '--entity', ENTITY)).stdout.trim());
  });
  afterAll(async () => {
    await running.stop();
    remove();
  });

  async function send(command: string, body: object, as = 'planeamiento'): Promise<Sent> {
    const response = await fetch(`${running.state().urls.commands}/v1/${ENTITY}/commands/${command}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(as)}` },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Sent['body'] };
  }
  async function accepted(command: string, body: object, as?: string): Promise<number> {
    const { status, body: answer } = await send(command, body, as);
    expect({ command, status, errors: answer.errors }).toEqual({ command, status: 201, errors: undefined });
    return answer.position!;
  }
  async function refusedFields(command: string, body: object, as?: string): Promise<string[] | undefined> {
    const { status, body: answer } = await send(command, body, as);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    return answer.errors?.map(({ field }) => field);
  }
  async function rows<Row>(table: string, query: Record<string, string | number> = {}): Promise<Row[]> {
    const params = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
    const response = await fetch(`${running.state().urls.queries}/v1/${ENTITY}/${table}?${params.toString()}`);
    expect({ table, status: response.status }).toEqual({ table, status: 200 });
    return ((await response.json()) as { rows: Row[] }).rows;
  }
  async function alertOnceIt(key: string, state: AlertRow['state']): Promise<AlertRow> {
    let found: AlertRow | undefined;
    await until(async () => {
      found = (await rows<AlertRow>('alerts')).find((row) => row.key === key);
      return found?.state === state;
    }, `${key} «${state}»`);
    return found!;
  }
  const quipuJson = async <Answer>(...args: string[]): Promise<Answer> => {
    const { code, stdout, stderr } = await quipu(home, ...args, '--json');
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    return JSON.parse(stdout) as Answer;
  };

  describe('alerts', () => {
    /** As the report of Lares prints them. */
    const PRINTED = [
      ['AEI.01.01', 'moderada', '55.56'],
      ['AEI.02.01', 'moderada', '76.67'],
      ['AEI.03.01', 'crítica', '16.67'],
      ['AEI.04.01', 'moderada', '65'],
      ['AEI.05.01', 'crítica', '45.45'],
      ['AEI.09.01', 'moderada', '50'],
    ] as const;

    test('the six of the report, with type and percentage, opened by nobody but the figures', async () => {
      for (const [action, severity, percentage] of PRINTED) {
        const alert = await alertOnceIt(`physical-progress.${action}.2025-S1`, 'abierta');
        expect([alert.subject, alert.severity, Number(alert.figures[0]?.value)]).toEqual([action, severity, Number(percentage)]);
        expect(alert.history[0]?.source).toMatchObject({ account: 'sistema:alertas', office: 'Sistema' });
      }
      const { rows: listed } = await quipuJson<{ rows: AlertRow[] }>('alerts');
      expect(listed.filter(({ kind }) => kind === 'physical-progress')).toHaveLength(PRINTED.length);
      const severities = listed.filter(({ state }) => state !== 'cerrada').map(({ severity }) => severity);
      expect(severities).toEqual([...severities].sort((one, other) => ['crítica', 'moderada', 'aviso'].indexOf(one) - ['crítica', 'moderada', 'aviso'].indexOf(other)));
      const { stdout } = await quipu(home, 'alerts');
      expect(stdout).toMatch(/crítica +AEI\.03\.01 +2025-S1 +Avance físico de AEI\.03\.01 en 2025-S1: 16\.67 %/);
    });

    test('stopped works and the difference that nobody explained are among them', async () => {
      const kinds = new Set((await rows<AlertRow>('alerts')).map(({ kind }) => kind));
      expect([...kinds]).toEqual(expect.arrayContaining(['stopped-investment', 'target-zero', 'target-backwards', 'value-at-baseline', 'reported-differs']));
      expect(await rows<{ check_name: string; state: string }>('findings')).toEqual([expect.objectContaining({ check_name: 'avance-reportado', state: 'abierto' })]);
    });
  });

  test('an entity that nobody knows is not an entity with nothing', async () => {
    for (const list of ['alerts', 'investments', 'commitments']) {
      expect(await quipu(home, list, '--entity', '999999')).toMatchObject({ code: 3, stderr: expect.stringContaining('La entidad 999999 no tiene nada registrado') });
    }
  });

  test('a question badly written ends with 2, also where only the service can tell', async () => {
    for (const args of [['alerts', '--recorded-until', 'ayer'], ['explain', 'promedio', '--period', '2025-S1', '--ruleset', 'otras'], ['report', '--period', '2025-S1', '--format', 'json', '--ruleset', 'otras']]) {
      expect({ args, code: (await quipu(home, ...args)).code }).toEqual({ args, code: 2 });
    }
  });

  test('its 44 investments are served as OC4IDS at a cut, with the extension that the package declares', async () => {
    const { queries } = running.state().urls;
    const get = async (path: string) => {
      const response = await fetch(path.startsWith('http') ? path : `${queries}${path}`);
      return { status: response.status, body: (await response.json()) as { uri: string; extensions: string[]; projects: unknown[]; publisher: { name: string }; schemas: string[] } };
    };
    const path = `/v1/${ENTITY}/open-data/oc4ids.json`;
    const { status, body } = await get(`${path}?prefix=oc4ids-abc123`);
    expect([status, body.projects.length, body.publisher.name]).toEqual([200, 44, 'MUNICIPALIDAD DISTRITAL DE LARES']);
    expect((await get(body.uri)).body).toEqual(body);
    expect((await get(body.extensions[0]!)).body.schemas).toEqual(['project-schema.json']);
    expect((await get(body.extensions[0]!.replace('extension.json', 'project-schema.json'))).status).toBe(200);
    expect((await get(`${path}?prefix=lares`)).status).toBe(400);
    expect((await get('/v1/999999/open-data/oc4ids.json?prefix=oc4ids-abc123')).status).toBe(404);
  });

  describe('T5: a work is stopped', () => {
    const cui = '2999901';
    const action = 'AEI.06.01';
    const stop = {
      cui,
      cause: 'falta de recursos financieros y liquidez',
      since: '2026-01-15',
      norm: 'Directiva 017-2023-CG/GMPL',
      article: 'Numeral 6.1',
      documents,
    };
    const key = `stopped-investment.${cui}.vigente`;
    const investment = async (minPosition: number) => (await rows<InvestmentRow>('investments', { 'min-position': minPosition })).find((row) => row.cui === cui)!;
    const stoppedOf = async () => (await rows<ActionInvestmentsRow>('action-investments')).find((row) => row.action === action)?.conditions.paralizada ?? 0;

    test('each thing that is missing is refused by its name, and nothing changes', async () => {
      const position = await accepted('register-investment', { cui, name: 'Estadio', actions: [action], phase: 'ejecución física', since: '2025-11-03' }, 'opmi');
      for (const field of ['cause', 'since', 'norm', 'article', 'documents'] as const) {
        const { [field]: _left, ...rest } = stop;
        expect(await refusedFields('stop-work', rest, 'opmi')).toEqual([field]);
      }
      expect(await refusedFields('stop-work', { ...stop, cause: 'porque sí' }, 'opmi')).toEqual(['cause']);
      expect(await investment(position)).toMatchObject({ condition: 'en marcha', stops: [] });
    });

    test('phase unchanged, condition «paralizada», days counted, an alert by itself, and its action shows it', async () => {
      const before = await stoppedOf();
      const row = await investment(await accepted('stop-work', stop, 'opmi'));
      expect(row).toMatchObject({ phase: 'ejecución física', condition: 'paralizada', stops: [{ norm: stop.norm, article: stop.article, source: { documents } }] });
      expect(daysStopped(row, '2026-02-14')).toMatchObject({ days: 30, atLeast: false });
      expect(await stoppedOf()).toBe(before + 1);
      expect(await alertOnceIt(key, 'abierta')).toMatchObject({ severity: 'crítica', actions: [action], message: expect.stringContaining('desde el 15/01/2026') });
      const { stdout } = await quipu(home, 'investments');
      expect(stdout).toMatch(new RegExp(`${cui}.*paralizada`));
    });

    test('six months without progress also meet the definition of the Contraloría', async () => {
      const row = await investment(0);
      expect(stoppedByContraloria(row, '2026-05-02')).toMatchObject({ met: 'no' });
      expect(stoppedByContraloria(row, '2026-05-03')).toMatchObject({ met: 'sí', countedFrom: '2025-11-03' });
    });

    test('it is resumed with a document and not without, and the alert settles', async () => {
      const resume = { cui, since: '2026-09-01' };
      expect(await refusedFields('resume-work', resume, 'opmi')).toEqual(['documents']);
      const row = await investment(await accepted('resume-work', { ...resume, documents: [{ title: 'Acta de reinicio' }] }, 'opmi'));
      expect(row).toMatchObject({ phase: 'ejecución física', condition: 'en marcha' });
      const { history } = await alertOnceIt(key, 'cerrada');
      expect(history.at(-1)?.what).toBe(`Las cifras la resolvieron: La inversión ${cui} ya no está paralizada.`);
    });
  });

  describe('T7: from recommendation to fulfilled commitment', () => {
    const id = 'REC.2025-S1.AEI.08.04';
    const commitment = {
      id,
      plan: 'PEI-2025-2030',
      period: '2025-S1',
      action: 'AEI.08.04',
      gap: { text: 'Avance por debajo de lo programado', figure: { table: 'action_advance', key: { plan: 'PEI-2025-2030', period: '2025-S1', action: 'AEI.08.04' }, field: 'reported.rounded', value: '48.00', ruleSet: 'lares-2025@1' } },
      measure: 'Programar y ejecutar la actividad en el segundo semestre',
      owner: { code: '11.01', name: 'GERENCIA DE DESARROLLO SOCIAL Y SERVICIOS MUNICIPALES' },
      term: 'corto',
      evidenceRequired: 'Informe de ejecución',
    };
    const row = async (minPosition = 0) => (await rows<CommitmentRow>('commitments', { 'min-position': minPosition })).find((one) => one.id === id)!;
    const warnings = async (kind: string) => (await rows<{ kind: string; action: string }>('commitment-warnings', { period: '2025-S1' })).filter((one) => one.kind === kind).map(({ action }) => action);

    test('an action below «bueno» without recommendation is warned of, and once it has one, no more', async () => {
      expect(await warnings('no-recommendation')).toContain('AEI.08.04');
      for (const field of ['gap', 'measure', 'owner', 'term', 'evidenceRequired', 'action'] as const) {
        const { [field]: _left, ...rest } = commitment;
        expect(await refusedFields('make-commitment', rest)).toEqual([field]);
      }
      const made = await row(await accepted('make-commitment', commitment));
      expect(made).toMatchObject({ id, action: 'AEI.08.04', gap: commitment.gap, measure: commitment.measure, owner: commitment.owner, due_on: '2025-12-31', evidence_required: 'Informe de ejecución', state: 'pendiente' });
      expect(await warnings('no-recommendation')).not.toContain('AEI.08.04');
    });

    test('an owner that differs from the plan\'s is warned of, here and in `quipu commitments`', async () => {
      expect(await warnings('owner-differs')).toContain('AEI.08.04');
      const { stdout } = await quipu(home, 'commitments');
      expect(stdout).toContain('Conviene mirar:');
      expect(stdout).toContain(`El compromiso ${id} está a cargo de GERENCIA DE DESARROLLO SOCIAL Y SERVICIOS MUNICIPALES; en el plan responde por AEI.08.04`);
      expect((await quipuJson<{ warnings: object[] }>('commitments')).warnings).toContainEqual(expect.objectContaining({ kind: 'owner-differs', commitment: id }));
    });

    test('overdue, it is an alert; moving its date needs a reason, keeps the first, and settles it', async () => {
      const key = `commitment-overdue.${id}.vigente`;
      await alertOnceIt(key, 'abierta');
      expect(await refusedFields('move-due-date', { id, dueOn: '2099-03-31' })).toEqual(['reason']);
      const moved = await row(await accepted('move-due-date', { id, dueOn: '2099-03-31', reason: 'Reprogramación del presupuesto' }));
      expect(moved).toMatchObject({ first_due_on: '2025-12-31', due_on: '2099-03-31' });
      expect(moved.history.at(-1)?.source.reason).toBe('Reprogramación del presupuesto');
      await alertOnceIt(key, 'cerrada');
    });

    test('the next report opens with it in the state it had; fulfilled needs its evidence', async () => {
      await accepted('change-commitment-state', { id, to: 'en proceso' });
      const carried = await row(await accepted('carry-over-commitment', { id, period: '2025-S2' }));
      expect(carried.carried_to).toEqual([{ period: '2025-S2', state: 'en proceso', dueOn: '2099-03-31' }]);
      expect(await refusedFields('carry-over-commitment', { id, period: '2025-S2' })).toEqual(['period']);
      expect(await refusedFields('change-commitment-state', { id, to: 'implementada' })).toEqual(['documents']);
      const done = await row(await accepted('change-commitment-state', { id, to: 'implementada', documents: [{ title: 'Informe 045-2026' }] }));
      expect(done).toMatchObject({ state: 'implementada', carried_to: [{ state: 'en proceso' }] });
      expect(done.history.map(({ state }) => state)).toEqual(['pendiente', 'pendiente', 'en proceso', 'en proceso', 'implementada']);
    });
  });

  test('the watch is up to date and refused nothing', async () => {
    const { alerts } = (await (await fetch(`${running.state().urls.projector}/status`)).json()) as { alerts: { refused: object[] } };
    expect(alerts.refused).toEqual([]);
  });
});
