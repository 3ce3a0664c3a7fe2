import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlanSummaryRow } from '../../contract/rows.js';
import { Versioned } from '@quipu/querying/versioned';

@Entity({ schema: 'read', name: 'plan_summary' })
export class PlanSummaryEntity extends Versioned implements PlanSummaryRow {
  @PrimaryColumn('text')
  entity!: string;

  @PrimaryColumn('text')
  plan!: string;

  @PrimaryColumn('text')
  period!: string;

  @PrimaryColumn('text')
  rule_set!: string;

  @Column('jsonb')
  averages!: PlanSummaryRow['averages'];

  @Column('jsonb')
  levels!: PlanSummaryRow['levels'];

  @Column('jsonb')
  colours!: PlanSummaryRow['colours'];

  @Column('jsonb')
  alternatives!: PlanSummaryRow['alternatives'];

  @Column('jsonb')
  differences!: PlanSummaryRow['differences'];
}
