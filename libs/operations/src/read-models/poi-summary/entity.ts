import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MeanProgress, PoiSummaryRow } from '../../contract/rows.js';
import { Versioned } from '@quipu/querying/versioned';

@Entity({ schema: 'read', name: 'poi_summary' })
export class PoiSummaryEntity extends Versioned implements PoiSummaryRow {
  @PrimaryColumn('text')
  entity!: string;

  @PrimaryColumn('text')
  plan!: string;

  @PrimaryColumn('text')
  period!: string;

  @Column('text')
  rules!: string;

  @Column('jsonb')
  total!: MeanProgress;

  @Column('jsonb')
  of_actions!: PoiSummaryRow['of_actions'];
}
