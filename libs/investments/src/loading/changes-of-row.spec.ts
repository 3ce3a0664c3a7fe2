import { InMemoryTables } from '@quipu/projections/testing';
import { history } from '../../test/history.js';
import { laresEvents, laresInvestments } from '../../test/lares.js';
import type { InvestmentEvent } from '../contract/events.js';
import { evolveInvestment, type Investment } from '../domain/state.js';
import { investment } from '../read-models/investment/table.js';
import { investmentsProjections } from '../read-models/projections.js';
import { changesOfRow } from './changes-of-row.js';
import type { InvestmentFileRow } from './file-row.js';
import { investmentStateOf } from './investment-state.js';

const EVENTS = laresEvents();
const ROWS = laresInvestments();
const tables = new InMemoryTables(investmentsProjections).apply(history(EVENTS));
const registered = new Map(tables.standing(investment).map((row) => [row.cui, row]));
const changes = (cui: string, other: Partial<InvestmentFileRow>) =>
  changesOfRow({ ...ROWS.find((row) => row.cui === cui)!, ...other }, registered.get(cui)!).map(({ text, command, isNews, advice }) => [text, command?.kind ?? null, isNews, advice]);

/** Of a row's own actions the table keeps the order of its own. */
const sortedActions = (state: Investment) => state && { ...state, actions: state.actions.toSorted() };

describe('a row against the investment as registered', () => {
  it.each(ROWS.map((row) => [row.cui, row] as const))('%s says nothing new when nothing changed, and its row folds back to its state', (cui, row) => {
    expect(changesOfRow(row, registered.get(cui)!)).toEqual([]);
    const own = EVENTS.filter(({ data }) => data.cui === cui);
    const state = own.reduce<Investment>((before, event: InvestmentEvent) => evolveInvestment(before, event), undefined);
    expect(investmentStateOf(registered.get(cui)!)).toEqual(sortedActions(state));
  });

  it('a later report is news; the same day is a correction; an earlier one is told by hand', () => {
    expect(changes('2538724', { avance_financiero: '90', fecha: '2025-12-31' })).toEqual([['avance financiero al 2025-12-31: 90', 'record-money', true, 'record-money']]);
    expect(changes('2538724', { avance_financiero: '81' })).toEqual([['avance financiero al 2025-06-30: 80.7 → 81', 'correct-money', false, 'correct-money']]);
    expect(changes('2538724', { avance_financiero: '70', fecha: '2025-03-31' })).toEqual([]);
    expect(changes('2638771', { avance_fisico: '3', avance_financiero: '', fecha: '2025-12-31' })).toEqual([['avance físico al 2025-12-31: 3', 'report-physical-progress', true, 'report-physical-progress']]);
    expect(changes('2638771', { avance_fisico: '3', avance_financiero: '', fecha: '2025-03-31' })).toEqual([['avance físico al 2025-03-31: 3', null, false, 'correct-physical-progress']]);
  });

  it('blockers come and go; leaving a stop has an order of its own', () => {
    expect(changes('2538724', { impedimentos: 'ANA' })).toEqual([
      ['impedimento nuevo: ANA', 'add-blocker', false, 'add-blocker'],
      ['impedimento levantado: contratación', 'lift-blocker', false, 'lift-blocker'],
    ]);
    expect(changes('2638592', { condicion: 'en marcha' })).toEqual([['condición: «paralizada» → «en marcha»', null, false, 'resume-work']]);
  });
});
