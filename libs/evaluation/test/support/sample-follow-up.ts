import type { RecordedEvent } from '@quipu/ledger';
import type { InvestmentEvent } from '@quipu/investments';
import type { OperationsEvent } from '@quipu/operations';
import type { AlertFacts, OversightEvent } from '@quipu/oversight';
import { record, type Circumstances, type FollowUpEvent } from './record.js';
import { sampleEvents } from './sample.js';

const PLAN = 'PEI-2025-2030';
const PERIOD = '2025-S1';
const STOPPED = '2638592';
const FUNDED = '2538724';

/** The small plan with the rest of its follow-up: one of everything that the report must tell apart. */
export function sampleFollowUpEvents(extra: readonly (FollowUpEvent & Circumstances)[] = []): RecordedEvent[] {
  const plan = sampleEvents();
  const rest = record('300999', [...poi(), ...investments(), ...oversight(), ...extra], '2025-08-20T18:00:00Z');
  return [...plan, ...rest.map((event) => moved(event, plan.length))];
}

function moved(event: RecordedEvent, by: number): RecordedEvent {
  const position = event.position + by;
  const id = `00000000-0000-4000-8000-${String(position).padStart(12, '0')}`;
  return { ...event, position, version: position, id, correlationId: id, causationId: id };
}

/** 16.67 = mean of 66.67, 0, 0, 0; one S.I.; one S.P.; one past 100. */
function poi(): OperationsEvent[] {
  return [
    ...activity(1, 'AEI.01.01', ['3'], ['2', '0', '0', '0', '0', '0']),
    ...[2, 3, 4].flatMap((number) => activity(number, 'AEI.01.01', ['3'], ['0', '0', '0', '0', '0', '0'])),
    ...activity(5, 'AEI.02.01', ['1', '1'], ['1', '1', null, '0', '0', '0']),
    ...activity(6, 'AEI.02.02', ['0', '0', '0', '0', '0', '0', '5'], ['0', '0', '0', '0', '0', '0']),
    ...activity(7, 'AEI.02.03', ['2'], ['3', '0', '0', '0', '0', '0']),
  ];
}

function activity(number: number, action: string, goals: readonly string[], done: readonly (string | null)[]): OperationsEvent[] {
  const code = `AOI300999${String(number).padStart(5, '0')}`;
  const months = Array.from({ length: 12 }, (_, place) => ({ month: place + 1, physical: goals[place] ?? '0', financial: null }));
  const executed = done.map((physical, place) => ({ month: place + 1, physical, financial: null }));
  return [
    {
      type: 'ActivityRegistered',
      data: { plan: PLAN, code, kind: 'operativa', name: `Actividad ${number}`, action, responsibleUnit: '11.01', priority: 'alta', unitOfMeasure: 'campaña', accumulation: 'acumulado anual' },
    },
    { type: 'ActivityProgrammed', data: { plan: PLAN, activity: code, year: 2025, months } },
    { type: 'ExecutionRecorded', data: { plan: PLAN, activity: code, year: 2025, months: executed } },
  ];
}

function investments(): (InvestmentEvent & Circumstances)[] {
  const registered = (cui: string, name: string, actions: string[]): InvestmentEvent => ({
    type: 'InvestmentRegistered',
    data: { cui, name, actions, phase: 'ejecución física', phaseSince: null, operation: null, assumptions: [] },
  });
  const grounds = { cause: 'falta de recursos financieros y liquidez', norm: 'Directiva 017-2023-CG/GMPL', article: 'artículo 7', effect: null } as const;
  return [
    registered(STOPPED, 'Estadio', ['AEI.01.01']),
    { type: 'WorkStopped', data: { cui: STOPPED, since: { day: '2025-03-01', is: 'exacta' }, ...grounds } },
    registered(FUNDED, 'Posta', ['AEI.01.01', 'AEI.02.01']),
    { type: 'PhysicalProgressReported', data: { cui: FUNDED, day: '2025-06-30', percentage: '40' } },
    { type: 'PhysicalProgressCorrected', data: { cui: FUNDED, day: '2025-06-30', from: '40', to: '45.5' }, reason: 'Valorización equivocada' },
    { type: 'PhysicalProgressReported', data: { cui: FUNDED, day: '2025-07-31', percentage: '60' } },
    { type: 'MoneyRecorded', data: { cui: FUNDED, year: 2025, day: '2025-06-30', amounts: { PIM: '1000', devengado: '455' }, reported: null } },
  ];
}

function oversight(): (OversightEvent & Circumstances)[] {
  return [
    alert('physical-progress', 'AEI.01.01', PERIOD, { tension: true, message: 'Avance físico de AEI.01.01 en 2025-S1: 16.67 %, mientras su indicador está en nivel «bueno».' }),
    alert('physical-progress', 'AEI.02.02', '2025-S2', { message: 'Alerta del segundo semestre.' }),
    alert('month-not-recorded', 'AEI.02.01', '2025-03', { severity: 'aviso', message: 'Marzo sin registro.' }),
    commitment('REC.2024-A.1', '2024-A', '2025-03-31'),
    { type: 'CommitmentStateChanged', data: { id: 'REC.2024-A.1', from: 'pendiente', to: 'en proceso' } },
    { type: 'CommitmentDueDateMoved', data: { id: 'REC.2024-A.1', first: '2025-03-31', from: '2025-03-31', to: '2025-06-01' }, reason: 'Sin presupuesto' },
    { type: 'CommitmentCarriedOver', data: { id: 'REC.2024-A.1', from: '2024-A', to: PERIOD, periodEnd: '2025-06-30', state: 'en proceso', dueOn: '2025-06-01' } },
    commitment('REC.2025-S1.1', PERIOD, '2025-12-31'),
    {
      type: 'FindingOpened',
      data: {
        key: `value-and-target.AEI.02.03.${PERIOD}`,
        origin: 'contradicción',
        check: 'value-and-target',
        subject: 'AEI.02.03',
        period: PERIOD,
        severity: 'explicar',
        detail: 'El texto dice 80 y la cifra es 42.52.',
        statement: { where: '2.2', text: 'Se llegó a 80 %' },
        figures: [],
      },
    },
  ];
}

function alert(kind: 'physical-progress' | 'month-not-recorded', action: string, period: string, given: { severity?: 'crítica' | 'aviso'; tension?: boolean; message: string }): OversightEvent {
  const facts: AlertFacts = { severity: 'crítica', tension: false, policy: 'alertas-lares-2025@1', figures: [], ...given };
  return { type: 'AlertOpened', data: { key: `${kind}.${action}.${period}`, kind, subject: action, actions: [action], period, owner: '11.01', ...facts } };
}

function commitment(id: string, period: string, dueOn: string): OversightEvent {
  const owner = { code: '11.01', name: 'GERENCIA SOCIAL' };
  return {
    type: 'CommitmentMade',
    data: {
      id,
      plan: PLAN,
      period,
      periodEnd: '2024-12-31',
      action: 'AEI.01.02',
      gap: { text: 'Catastro sin empezar', figure: null },
      measure: `Medida de ${id}`,
      owner,
      support: [],
      term: 'corto',
      dueOn,
      evidenceRequired: 'Acta',
    },
  };
}
