import { given } from '@quipu/ledger/testing';
import { activity, asUnit, everyMonth, plan, programmed, recorded, registerActivity, registered, surroundings } from '../operations.fixture.js';
import { NotYourActivity } from '../surroundings.js';
import type { RecordExecution } from './commands.js';
import { activityDecider } from './decider.js';

const decider = activityDecider(surroundings);
const at = { plan, activity, year: 2025 };

describe('register an activity', () => {
  it('records it, its kind told by its code', () => {
    given(decider).when(registerActivity).gives(registered);
  });

  it('names everything wrong at once', () => {
    given(decider)
      .when({ ...registerActivity, code: 'AOI30071200001', action: 'AEI.09.09', responsibleUnit: '99' })
      .isRefused(['code', 'action', 'responsibleUnit'], /unidad ejecutora 300712/);
    given(decider).when({ ...registerActivity, code: 'SC.AEI.01.02.01' }).isRefused(['action'], /corresponde a AEI.01.02/);
    given(decider, registered).when(registerActivity).isRefused(['code'], /ya está registrada/);
  });
});

describe('programme an activity', () => {
  it('always holds twelve months', () => {
    given(decider, registered)
      .when({ kind: 'program-activity', ...at, months: [{ month: 3, physical: '5', financial: '10' }] })
      .gives({
        type: 'ActivityProgrammed',
        data: { ...at, months: everyMonth('0').map((one) => (one.month === 3 ? { month: 3, physical: '5', financial: '10' } : one)) },
      });
  });

  it('refuses a year without POI, a repeated month and a negative goal', () => {
    const months = [
      { month: 1, physical: '1', financial: null },
      { month: 1, physical: '-1', financial: null },
    ];
    given(decider, registered)
      .when({ kind: 'program-activity', ...at, year: 2026, months })
      .isRefused(['year', 'months[1].month', 'months[1].physical'], /POI registrado de 2026/);
  });

  it('reprograms by resolution, over the goals in force', () => {
    const act = { resolution: 'RA 9', justification: 'Menos recursos' };
    const command = { kind: 'reprogram-activity' as const, ...at, ...act, months: [{ month: 1, physical: '9', financial: null }] };
    const months = everyMonth('2').map((one) => (one.month === 1 ? { ...one, physical: '9' } : one));
    given(decider, registered, programmed).when(command).gives({ type: 'ActivityReprogrammed', data: { ...at, ...act, version: 1, months } });
    given(decider, registered, programmed).when({ ...command, months: everyMonth('2') }).isRefused(['months'], /no cambia/);
  });
});

describe('record the execution', () => {
  const paste: RecordExecution = {
    kind: 'record-execution',
    ...at,
    months: [2, 3, 1].map((month) => ({ month, physical: String(month), financial: null })),
  };

  it('takes several months at once', () => {
    const months = [1, 2, 3].map((month) => ({ month, physical: String(month), financial: null }));
    given(decider, registered, programmed).when(paste).gives({ type: 'ExecutionRecorded', data: { ...at, months } });
  });

  it('refuses a month already recorded and one that has not begun, together', () => {
    const months = [...paste.months, { month: 8, physical: '1', financial: null }];
    given(decider, registered, programmed, recorded)
      .when({ ...paste, months })
      .isRefused(['months[2].month', 'months[3].month'], /use la corrección/);
  });

  it('refuses without a programme', () => {
    given(decider, registered).when(paste).isRefused(['year'], /no tiene programación/);
  });

  it('fills in what was left «sin registro»', () => {
    const blank = { type: 'ExecutionRecorded' as const, data: { ...at, months: [{ month: 1, physical: null, financial: null }] } };
    given(decider, registered, programmed, blank)
      .when({ ...paste, months: [{ month: 1, physical: '2', financial: '100.50' }] })
      .gives(recorded);
  });

  it('lets a unit act on its own activities only', () => {
    given(activityDecider(asUnit('11.01')), registered, programmed).when({ ...paste, months: [paste.months[2]!] }).gives({
      type: 'ExecutionRecorded',
      data: { ...at, months: [paste.months[2]!] },
    });
    const stranger = activityDecider(asUnit('09.01'));
    const state = [registered, programmed].reduce(stranger.evolve, stranger.initialState);
    expect(() => stranger.decide(paste, state)).toThrow(NotYourActivity);
  });
});

describe('approve, return, correct', () => {
  const returned = { type: 'ExecutionReturned' as const, data: { ...at, months: [1] } };
  const approved = { type: 'ExecutionApproved' as const, data: { ...at, months: [1] } };
  const history = [registered, programmed, recorded];

  it('approves what awaits, and nothing else', () => {
    given(decider, ...history).when({ kind: 'approve-execution', ...at, months: [1] }).gives(approved);
    given(decider, ...history, approved).when({ kind: 'approve-execution', ...at, months: [1, 2] }).isRefused(['months[0].month', 'months[1].month'], /ya está aprobado/);
  });

  it('returns a month, which is then recorded again without being a correction', () => {
    given(decider, ...history).when({ kind: 'return-execution', ...at, months: [1] }).gives(returned);
    given(decider, ...history, returned)
      .when({ kind: 'record-execution', ...at, months: [{ month: 1, physical: '2', financial: '100.50' }] })
      .gives(recorded);
  });

  it('corrects, keeping both figures', () => {
    const command = { kind: 'correct-execution' as const, ...at, month: 1, physical: '1', financial: '100.50' };
    const from = { physical: '2', financial: '100.50' };
    given(decider, ...history, approved)
      .when(command)
      .gives({ type: 'ExecutionCorrected', data: { ...at, month: 1, from, to: { physical: '1', financial: '100.50' } } });
    given(decider, ...history).when({ ...command, physical: '2' }).isRefused(['physical'], /nada que corregir/);
    given(decider, ...history).when({ ...command, month: 2 }).isRefused(['month'], /no tiene registro/);
  });

  it('deactivates from a year on', () => {
    const off = { type: 'ActivityDeactivated' as const, data: at };
    given(decider, ...history).when({ kind: 'deactivate-activity', ...at }).gives(off);
    given(decider, registered, off).when({ kind: 'program-activity', ...at, months: everyMonth('1') }).isRefused(['year'], /desactivada/);
  });
});

describe('budget execution', () => {
  const command = { kind: 'record-budget-execution' as const, plan, activity, period: '2025-S1', percentage: '46.4' };
  const first = { type: 'BudgetExecutionRecorded' as const, data: { plan, activity, period: '2025-S1', percentage: '46.4', previous: null } };

  it('is replaced only with a reason and a document', () => {
    given(decider, registered).when(command).gives(first);
    const again = { ...command, percentage: '47' };
    given(decider, registered, first).when(again).isRefused(['percentage'], /motivo y documento/);
    given(activityDecider({ ...surroundings, justified: true }), registered, first)
      .when(again)
      .gives({ ...first, data: { ...first.data, percentage: '47', previous: '46.4' } });
  });

  it('refuses periods that do not exist or have not begun', () => {
    given(decider, registered).when({ ...command, period: '2025-S3' }).isRefused(['period'], /no existe/);
    given(decider, registered).when({ ...command, period: '2026-A' }).isRefused(['period'], /todavía no empieza/);
  });
});
