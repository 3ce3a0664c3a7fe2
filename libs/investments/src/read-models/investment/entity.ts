import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InvestmentRow } from '../../contract/rows.js';
import { Versioned } from '@quipu/querying/versioned';

@Entity({ schema: 'read', name: 'investment' })
export class InvestmentEntity extends Versioned implements InvestmentRow {
  @PrimaryColumn('text')
  entity!: string;

  @PrimaryColumn('text')
  cui!: string;

  @Column('text')
  name!: string;

  @Column('jsonb')
  actions!: InvestmentRow['actions'];

  @Column('text')
  phase!: InvestmentRow['phase'];

  @Column('jsonb', { nullable: true })
  phase_since!: InvestmentRow['phase_since'];

  @Column('text')
  condition!: InvestmentRow['condition'];

  @Column('jsonb', { nullable: true })
  operation!: InvestmentRow['operation'];

  @Column('jsonb')
  blockers!: InvestmentRow['blockers'];

  @Column('jsonb')
  stops!: InvestmentRow['stops'];

  @Column('jsonb', { nullable: true })
  holder!: InvestmentRow['holder'];

  @Column('jsonb', { nullable: true })
  deactivated!: InvestmentRow['deactivated'];

  @Column('jsonb')
  progress!: InvestmentRow['progress'];

  @Column('jsonb')
  money!: InvestmentRow['money'];

  @Column('jsonb')
  assumptions!: InvestmentRow['assumptions'];

  @Column('jsonb')
  sources!: InvestmentRow['sources'];
}
