import { Forbidden, Refusal } from '@quipu/ledger';
import { given } from '@quipu/ledger/testing';
import fc from 'fast-check';
import type { CommitmentEvent } from '../../contract/commitment-events.js';
import { around, asUnit } from '../oversight.fixture.js';
import type { ChangeCommitmentState, CommitmentCommand } from './commands.js';
import { id, made, make, stateChanged } from './commitment.fixture.js';
import { commitmentDecider } from './decider.js';
import { evolveCommitment } from './state.js';
import { COMMITMENT_STATES, TRANSITIONS } from './transitions.js';

const decider = commitmentDecider(around);
const standing = given(decider, made);
const change = (to: ChangeCommitmentState['to'], reason = true, documents = 1): ChangeCommitmentState => ({
  kind: 'change-commitment-state',
  id,
  to,
  brings: { reason, documents },
});

describe('make a commitment', () => {
  it('is due at the end of its term, counted from the end of the period', () => {
    given(decider).when(make).gives(made);
    given(decider).when({ ...make, term: 'mediano' }).gives({ ...made, data: { ...made.data, term: 'mediano', dueOn: '2026-06-30' } });
  });

  it('keeps an earlier date', () => {
    given(decider).when({ ...make, dueOn: '2025-10-31' }).gives({ ...made, data: { ...made.data, dueOn: '2025-10-31' } });
  });

  it('keeps an owner that the plan does not hold by its name', () => {
    const owner = { code: null, name: 'Gerencia Municipal' };
    given(decider).when({ ...make, owner }).gives({ ...made, data: { ...made.data, owner } });
  });

  it('refuses everything wrong at once', () => {
    given(decider)
      .when({ ...make, action: 'AEI.99.01', owner: { code: '99.99', name: 'x' }, dueOn: '2026-01-01' })
      .isRefused(['action', 'owner.code', 'dueOn'], /no está en el plan/);
    given(decider).when({ ...make, dueOn: '2025-06-30' }).isRefused(['dueOn'], /posterior al 30\/06\/2025/);
    given(decider).when({ ...make, dueOn: '2025-06-31' }).isRefused(['dueOn'], /posterior/);
    given(decider).when({ ...make, plan: 'PEI-2031-2036' }).isRefused(['plan'], /no está registrado/);
    given(decider).when({ ...make, period: 'hoy', periodEnd: undefined }).isRefused(['period'], /no existe/);
    standing.when(make).isRefused(['id'], /ya está registrado/);
  });
});

describe('the state of a commitment', () => {
  it('goes on', () => {
    standing.when(change('en proceso', false, 0)).gives(stateChanged('pendiente', 'en proceso'));
  });

  it('is «implementada» only with evidence', () => {
    standing.when(change('implementada', true, 0)).isRefused(['documents'], /requiere la evidencia/);
    standing.when(change('implementada', false, 1)).gives(stateChanged('pendiente', 'implementada'));
  });

  it('is «desestimada» only with reason and document', () => {
    standing.when(change('desestimada', false, 0)).isRefused(['reason', 'documents'], /requiere el motivo/);
  });

  it('refuses an illegal change with the legal next steps', () => {
    given(decider, made, stateChanged('pendiente', 'implementada'))
      .when(change('desestimada'))
      .isRefused(['to'], /está «implementada»: no puede pasar a «desestimada». Puede pasar a: en proceso/);
  });

  it('can always go on from every state, and never stays', () => {
    for (const state of COMMITMENT_STATES) {
      expect(Object.keys(TRANSITIONS[state])).not.toEqual([]);
      expect(TRANSITIONS[state]).not.toHaveProperty(state);
    }
  });

  it('any life of a commitment follows the table, with what the table asks for', () => {
    const command = fc.record({ to: fc.constantFrom(...COMMITMENT_STATES), reason: fc.boolean(), documents: fc.nat(1) });
    fc.assert(
      fc.property(fc.array(command, { maxLength: 20 }), (commands) => {
        let state = evolveCommitment(null, made);
        for (const { to, reason, documents } of commands) {
          const needs = TRANSITIONS[state!.state][to];
          const has = { reason, document: documents > 0 };
          const legal = needs !== undefined && needs.every((one) => has[one]);
          const events = attempt(change(to, reason, documents), state);
          expect(events).toEqual(legal ? [stateChanged(state!.state, to)] : 'refused');
          if (events !== 'refused') state = events.reduce(evolveCommitment, state);
        }
      }),
    );
  });

  function attempt(command: CommitmentCommand, state: ReturnType<typeof evolveCommitment>): readonly CommitmentEvent[] | 'refused' {
    try {
      return decider.decide(command, state);
    } catch (error) {
      if (error instanceof Refusal) return 'refused';
      throw error;
    }
  }
});

describe('the due date', () => {
  const moved: CommitmentEvent = { type: 'CommitmentDueDateMoved', data: { id, first: '2025-12-31', from: '2025-12-31', to: '2026-03-31' } };

  it('moves, and keeps the first', () => {
    standing.when({ kind: 'move-due-date', id, dueOn: '2026-03-31' }).gives(moved);
    given(decider, made, moved)
      .when({ kind: 'move-due-date', id, dueOn: '2026-06-30' })
      .gives({ type: 'CommitmentDueDateMoved', data: { id, first: '2025-12-31', from: '2026-03-31', to: '2026-06-30' } });
  });

  it('refuses the date it has, one before it began, and a finished commitment', () => {
    standing.when({ kind: 'move-due-date', id, dueOn: '2025-12-31' }).isRefused(['dueOn'], /ya vence el 31\/12\/2025/);
    standing.when({ kind: 'move-due-date', id, dueOn: '2025-06-30' }).isRefused(['dueOn'], /posterior/);
    given(decider, made, stateChanged('pendiente', 'implementada'))
      .when({ kind: 'move-due-date', id, dueOn: '2026-03-31' })
      .isRefused(['id'], /ya no tiene plazo/);
  });
});

describe('carrying over and assigning', () => {
  const carry = { kind: 'carry-over-commitment' as const, id, period: '2025-S2', periodEnd: '2025-12-31' };
  const carried: CommitmentEvent = {
    type: 'CommitmentCarriedOver',
    data: { id, from: '2025-S1', to: '2025-S2', periodEnd: '2025-12-31', state: 'pendiente', dueOn: '2025-12-31' },
  };

  it('opens the next report with the state it has', () => {
    standing.when(carry).gives(carried);
    given(decider, made, stateChanged('pendiente', 'implementada'))
      .when(carry)
      .gives({ ...carried, data: { ...carried.data, state: 'implementada' } } as CommitmentEvent);
  });

  it('refuses an earlier report, the same one, and one that does not exist', () => {
    given(decider, made, carried).when(carry).isRefused(['period'], /ya está en el informe de 2025-S2/);
    given(decider, made, carried).when({ ...carry, period: '2025-S1', periodEnd: '2025-06-30' }).isRefused(['period'], /posterior/);
    standing.when({ ...carry, period: 'x', periodEnd: undefined }).isRefused(['period'], /no existe/);
  });

  it('what a report has shown as finished is not shown again', () => {
    const shown = { ...carried, data: { ...carried.data, state: 'implementada' } } as CommitmentEvent;
    given(decider, made, stateChanged('pendiente', 'implementada'), shown)
      .when({ ...carry, period: '2026-S1', periodEnd: '2026-06-30' })
      .isRefused(['id'], /ya mostró/);
  });

  it('passes to another owner', () => {
    const to = { code: '11.01', name: 'Desarrollo Social' };
    standing.when({ kind: 'assign-commitment', id, owner: to }).gives({ type: 'CommitmentAssigned', data: { id, from: make.owner, to } });
    standing.when({ kind: 'assign-commitment', id, owner: make.owner }).isRefused(['owner'], /ya está a cargo/);
    standing.when({ kind: 'assign-commitment', id, owner: { code: '99.99', name: 'x' } }).isRefused(['owner.code'], /no está en el plan/);
  });

  it('a unit reports on its own commitments and no others', () => {
    const as = (office: string) => () => commitmentDecider(asUnit(office)).decide(change('en proceso'), evolveCommitment(null, made));
    expect(as('09.01')()).toEqual([stateChanged('pendiente', 'en proceso')]);
    expect(as('11.01')).toThrow(Forbidden);
  });

  it('knows nothing of what was never made', () => {
    given(decider).when(change('en proceso')).isRefused(['id'], /no está registrado/);
  });
});
