import { figure, PERIOD, PLAN, progressFigure } from '../oversight.fixture.js';
import type { ActionFact, CommitmentFact, ExecutionFact, Facts, IndicatorFact, InvestmentFact } from './facts.js';

export const noFacts: Facts = { period: PERIOD, actions: [], investments: [], indicators: [], commitments: [], executions: [] };

export function actionFact(action: string, physicalProgress: string | null, level: string | null = null): ActionFact {
  const levelFigure = level === null ? null : figure('action_advance', { plan: PLAN, action }, 'levels.reported.semester', level);
  return { action, owner: '09.01', physicalProgress, figure: progressFigure(action, physicalProgress ?? 'S.I.'), level, levelFigure };
}

export function investmentFact(cui: string, stoppedSince: string | null, cause: string | null = null): InvestmentFact {
  return { cui, actions: ['AEI.05.01'], owner: '09.01', stoppedSince, stoppedEarlier: false, cause, figure: figure('investment', { cui }, 'condition', stoppedSince ? 'paralizada' : 'en marcha') };
}

/** Ascending, from 10 to 20, with a value of 15; nothing wrong with it unless told otherwise. */
export function indicatorFact(given: Partial<IndicatorFact> = {}): IndicatorFact {
  const indicator = 'IND.01.AEI.03.01';
  const at = (table: string, field: string, value: string | null) => figure(table, { plan: PLAN, indicator }, field, value);
  const value = given.value === undefined ? '15' : given.value;
  return {
    indicator,
    action: 'AEI.03.01',
    owner: '09.01',
    dueOn: '2025-07-31',
    value,
    reported: true,
    valueFigure: at('indicator_value', 'value', value),
    sense: 'ascendente',
    target: '20',
    targets: { '2025': '20', '2026': '30' },
    targetFigure: at('plan_node', 'detail.targets', '20'),
    baseline: '10',
    difference: 'none',
    advanceFigures: [at('action_advance', 'reported.rounded', '75.00'), at('action_advance', 'recalculated.rounded', '75.00')],
    ...given,
  };
}

export function commitmentFact(dueOn: string, state: CommitmentFact['state'] = 'pendiente'): CommitmentFact {
  return { id: 'R-01', action: 'AEI.03.01', owner: '09.01', dueOn, state, figure: figure('commitment', { id: 'R-01' }, 'due_on', dueOn) };
}

export function executionFact(recorded: boolean, dueOn = '2025-04-30', number = 1): ExecutionFact {
  const activity = `AOI300711${String(number).padStart(5, '0')}`;
  const at = figure('activity_month', { activity, month: '2025-03' }, 'physical', recorded ? '1' : null);
  return { activity, action: 'AEI.03.01', owner: '09.01', month: '2025-03', dueOn, recorded, figure: at };
}
