import type { Projection, RowSet } from '@quipu/projections';
import type { IndicatorDefined } from '../../contract/events.js';
import type { IndicatorDetail, PlanDetail, PlanNodeRow } from '../../contract/rows.js';
import { recorded, sourceOf, standing, type Recorded } from '../recorded.js';
import { planNode } from './table.js';

/**
 * The plan as a tree. An indicator outlives its action: if the action comes back, so does the
 * indicator, which is never defined twice.
 */
export const planNodeProjection: Projection<PlanNodeRow> = {
  table: planNode,
  project(event, tables) {
    const rows = tables.of(planNode);
    const known = recorded(event);
    const node = nodeAfter(known, rows);
    if (node) return { put: [node] };
    return known.type === 'ActionWithdrawn' ? { remove: [nodeAt(known, known.data.code, rows)] } : {};
  },
};

function nodeAfter(event: Recorded, rows: RowSet<PlanNodeRow>): PlanNodeRow | undefined {
  switch (event.type) {
    case 'PlanRegistered':
    case 'PlanRenamed':
    case 'PlanExtended':
      return planAfter(event, rows);
    case 'ObjectiveAdded':
    case 'ObjectiveChanged': {
      const { code, name, priority, indicatorName = null } = event.data;
      return { ...placed(event, event.data.plan), code, kind: 'objective', name, priority, detail: { indicatorName } };
    }
    case 'ActionAdded':
    case 'ActionChanged': {
      const { code, name, priority, objective } = event.data;
      return { ...placed(event, objective), code, kind: 'action', name, priority, detail: null };
    }
    case 'UnitAdded':
    case 'UnitRenamed': {
      const { code, name } = event.data;
      return { ...placed(event, event.data.plan), code, kind: 'unit', name, priority: null, detail: null };
    }
    case 'IndicatorDefined':
      return indicatorNode(event);
    case 'TargetRevised':
      return revised(event, rows);
    default:
      return undefined;
  }
}

function planAfter(
  event: Recorded<Extract<Recorded, { type: 'PlanRegistered' | 'PlanRenamed' | 'PlanExtended' }>>,
  rows: RowSet<PlanNodeRow>,
): PlanNodeRow {
  const source = sourceOf(event);
  switch (event.type) {
    case 'PlanRegistered': {
      const { plan, name, startYear, endYear, entityName } = event.data;
      const detail = { startYear, endYear, entityName };
      return { entity: event.entity, plan, code: plan, kind: 'plan', parent: null, name, priority: null, detail, source };
    }
    case 'PlanRenamed':
      return { ...nodeAt(event, event.data.plan, rows), name: event.data.name, source };
    case 'PlanExtended': {
      const node = nodeAt(event, event.data.plan, rows);
      return { ...node, detail: { ...(node.detail as PlanDetail), endYear: event.data.endYear }, source };
    }
  }
}

function indicatorNode(event: Recorded<IndicatorDefined>): PlanNodeRow {
  const { plan: _plan, code, name, parent, assumptions = [], ...definition } = event.data;
  const detail: IndicatorDetail = { ...definition, assumptions, definition: sourceOf(event), revisions: {} };
  return { ...placed(event, parent), code, kind: 'indicator', name, priority: null, detail };
}

function revised(event: Extract<Recorded, { type: 'TargetRevised' }>, rows: RowSet<PlanNodeRow>): PlanNodeRow {
  const { indicator, year, to } = event.data;
  const node = nodeAt(event, indicator, rows);
  const detail = node.detail as IndicatorDetail;
  const source = sourceOf(event);
  return {
    ...node,
    detail: {
      ...detail,
      targets: { ...detail.targets, [year]: to },
      revisions: { ...detail.revisions, [year]: source },
    },
    source,
  };
}

function placed(event: Recorded, parent: string): Pick<PlanNodeRow, 'entity' | 'plan' | 'parent' | 'source'> {
  return { entity: event.entity, plan: event.data.plan, parent, source: sourceOf(event) };
}

function nodeAt(event: Recorded, code: string, rows: RowSet<PlanNodeRow>): PlanNodeRow {
  return standing(rows.get({ plan: event.data.plan, code }), event);
}
