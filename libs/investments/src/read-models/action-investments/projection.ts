import type { EntityTables, Projection } from '@quipu/projections';
import type { ActionInvestmentsRow, InvestmentRow } from '../../contract/rows.js';
import { CONDITIONS, PHASES } from '../../contract/vocabulary.js';
import { FINISHED } from '../../domain/steps/phase-steps.js';
import { investment } from '../investment/table.js';
import { isOurs, type Recorded } from '../recorded.js';
import { actionInvestments } from './table.js';

/** What an action's investments are at, counted. */
export const actionInvestmentsProjection: Projection<ActionInvestmentsRow> = {
  table: actionInvestments,
  project(event, tables) {
    if (!isOurs(event)) return {};
    const rows = touchedBy(event, tables).map((action) => countsOf(event.entity, action, cuisOf(event, action, tables), tables));
    return { put: rows.filter(({ cuis }) => cuis.length > 0), remove: rows.filter(({ cuis }) => cuis.length === 0) };
  },
};

function touchedBy(event: Recorded, tables: EntityTables): string[] {
  const now = tables.putBy(investment).flatMap(({ actions }) => actions);
  return [...new Set([...now, ...(event.type === 'ActionsUnlinked' ? event.data.actions : [])])].sort();
}

/** Those of the action so far, with or without the one that changed. */
function cuisOf({ data: { cui } }: Recorded, action: string, tables: EntityTables): string[] {
  const others = (tables.of(actionInvestments).get({ action })?.cuis ?? []).filter((code) => code !== cui);
  const serves = tables.of(investment).get({ cui })!.actions.includes(action);
  return serves ? [...others, cui].sort() : others;
}

function countsOf(entity: string, action: string, cuis: string[], tables: EntityTables): ActionInvestmentsRow {
  const rows = cuis.map((cui) => tables.of(investment).get({ cui })!);
  const finished = rows.filter(isFinished);
  const underWay = rows.filter((row) => !isFinished(row));
  const count = (of: readonly InvestmentRow[], is: (row: InvestmentRow) => boolean) => of.filter(is).length;
  const conditions = CONDITIONS.map((one) => [one, count(underWay, ({ condition }) => condition === one)]);
  const phases = PHASES.map((one) => [one, count(rows, ({ phase }) => phase === one)] as const).filter(([, n]) => n > 0);
  return {
    entity,
    action,
    cuis,
    finished: finished.length,
    operating: count(rows, ({ operation }) => operation !== null),
    conditions: Object.fromEntries(conditions) as ActionInvestmentsRow['conditions'],
    phases: Object.fromEntries(phases),
  };
}

/** Settled or closed: how it goes no longer matters. */
function isFinished({ phase }: InvestmentRow): boolean {
  return FINISHED.includes(phase);
}
