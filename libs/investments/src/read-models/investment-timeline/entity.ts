import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InvestmentTimelineRow } from '../../contract/rows.js';
import { Versioned } from '@quipu/querying/versioned';

@Entity({ schema: 'read', name: 'investment_timeline' })
export class InvestmentTimelineEntity extends Versioned implements InvestmentTimelineRow {
  @PrimaryColumn('text')
  entity!: string;

  @PrimaryColumn('text')
  cui!: string;

  @PrimaryColumn('integer')
  seq!: number;

  @Column('text')
  axis!: InvestmentTimelineRow['axis'];

  @Column('text')
  event!: string;

  @Column('text', { nullable: true })
  day!: string | null;

  @Column('text')
  text!: string;

  @Column('jsonb')
  detail!: object;

  @Column('jsonb')
  source!: InvestmentTimelineRow['source'];
}
