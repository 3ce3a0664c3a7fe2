import type { Source } from '@quipu/projections';
import { Versioned } from '@quipu/querying/versioned';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContradictionCounts, FrozenCut } from '../../contract/report-events.js';
import type { ReportState, ReportVersionRow, SignatoryText } from '../../contract/rows.js';

@Entity({ schema: 'read', name: 'report_version' })
export class ReportVersionEntity extends Versioned implements ReportVersionRow {
  @PrimaryColumn('text')
  entity!: string;

  @PrimaryColumn('text')
  plan!: string;

  @PrimaryColumn('text')
  period!: string;

  @PrimaryColumn('integer')
  version!: number;

  @Column('text')
  state!: ReportState;

  @Column('jsonb')
  cut!: FrozenCut;

  @Column('text')
  rule_set!: string;

  @Column('text')
  cut_id!: string;

  @Column('text')
  data_sha256!: string;

  @Column('text')
  pdf_sha256!: string;

  @Column('integer')
  bytes!: number;

  @Column('text')
  address!: string;

  @Column('jsonb')
  contradictions!: ContradictionCounts;

  @Column('jsonb')
  signatories!: SignatoryText[];

  @Column('jsonb', { nullable: true })
  published!: ReportVersionRow['published'];

  @Column('integer', { nullable: true })
  superseded_by!: number | null;

  @Column('jsonb')
  source!: Source;
}
