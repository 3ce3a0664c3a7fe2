import type { Source } from '@quipu/projections';
import { Versioned } from '@quipu/querying/versioned';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportNarrativeRow } from '../../contract/rows.js';

@Entity({ schema: 'read', name: 'report_narrative' })
export class ReportNarrativeEntity extends Versioned implements ReportNarrativeRow {
  @PrimaryColumn('text')
  entity!: string;

  @PrimaryColumn('text')
  plan!: string;

  @PrimaryColumn('text')
  period!: string;

  @PrimaryColumn('text')
  place!: string;

  @Column('text')
  text!: string;

  @Column('jsonb')
  source!: Source;
}
