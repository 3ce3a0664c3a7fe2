import type { InvestmentRow, InvestmentTimelineRow } from '@quipu/investments';
import { investmentsProjections } from '@quipu/investments/read';
import type { RecordedEvent } from '@quipu/ledger';
import type { ActionPhysicalProgressRow, ActivityProgressRow, ActivityRow, MaintenanceMetaRow, PoiSummaryRow } from '@quipu/operations';
import { operationsProjections } from '@quipu/operations/read';
import type { AlertRow, CommitmentRow, FindingRow } from '@quipu/oversight';
import { oversightProjections } from '@quipu/oversight/read';
import type { ActionAdvanceRow, IndicatorValueRow, ObjectiveLevelRow, PlanNodeRow, PlanSummaryRow } from '@quipu/planning';
import { planningProjections } from '@quipu/planning/read';
import type { Row } from '@quipu/projections';
import { InMemoryTables } from '@quipu/projections/testing';
import { ruleSet, ruleSetKey } from '@quipu/rules';
import type { EvaluationInput } from '../../src/index.js';

export interface Asked {
  period?: string;
  ruleSet?: string;
}

const PROJECTIONS = [...planningProjections, ...operationsProjections, ...investmentsProjections, ...oversightProjections];

/** What the report is made from, as the real projections leave it after these events. */
export function inputFrom(events: readonly RecordedEvent[], { period = '2025-S1', ruleSet: rules = 'lares-2025' }: Asked = {}): EvaluationInput {
  const tables = new InMemoryTables(PROJECTIONS).apply(events);
  const [blocked] = tables.blocked();
  if (blocked) throw new Error(blocked.detail);
  const rows = <R extends Row>(name: string) => tables.standing({ name, key: [] }) as readonly R[];
  const wanted = ruleSet(rules);
  const ofPeriod = (row: { period: string }) => row.period === period;
  const ours = (row: { period: string; rule_set: string }) => row.period === period && row.rule_set === ruleSetKey(wanted);
  const last = events.at(-1)!;
  return {
    entity: last.entity,
    period,
    ruleSet: wanted,
    cut: { position: last.position, recordedAt: last.recordedAt, validDate: period.endsWith('S1') ? '2025-06-30' : '2025-12-31' },
    nodes: rows<PlanNodeRow>('plan_node'),
    values: rows<IndicatorValueRow>('indicator_value').filter(ofPeriod),
    actions: rows<ActionAdvanceRow>('action_advance').filter(ours),
    objectives: rows<ObjectiveLevelRow>('objective_level').filter(ours),
    summary: rows<PlanSummaryRow>('plan_summary').find(ours),
    activities: rows<ActivityProgressRow>('activity_progress').filter(ofPeriod),
    physicalProgress: rows<ActionPhysicalProgressRow>('action_physical_progress').filter(ofPeriod),
    poiSummary: rows<PoiSummaryRow>('poi_summary').find(ofPeriod),
    budgetActivities: rows<ActivityRow>('activity').filter(({ kind }) => kind !== 'operativa'),
    metas: rows<MaintenanceMetaRow>('maintenance_meta').filter(({ year }) => year === Number(period.slice(0, 4))),
    investments: rows<InvestmentRow>('investment'),
    investmentTimeline: rows<InvestmentTimelineRow>('investment_timeline'),
    alerts: rows<AlertRow>('alert'),
    commitments: rows<CommitmentRow>('commitment'),
    findings: rows<FindingRow>('finding').filter(ofPeriod),
  };
}
