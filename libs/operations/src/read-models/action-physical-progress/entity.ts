import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActionPhysicalProgressRow, MeanProgress, ReportedProgress } from '../../contract/rows.js';
import { Versioned } from '@quipu/querying/versioned';

@Entity({ schema: 'read', name: 'action_physical_progress' })
export class ActionPhysicalProgressEntity extends Versioned implements ActionPhysicalProgressRow {
  @PrimaryColumn('text')
  entity!: string;

  @PrimaryColumn('text')
  plan!: string;

  @PrimaryColumn('text')
  period!: string;

  @PrimaryColumn('text')
  action!: string;

  @Column('text')
  rules!: string;

  @Column('jsonb', { nullable: true })
  computed!: MeanProgress | null;

  @Column('jsonb', { nullable: true })
  reported!: ReportedProgress | null;
}
