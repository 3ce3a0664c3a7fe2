import type { Source } from '@quipu/planning';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActivityMonthRow } from '../../contract/rows.js';
import { Versioned } from '@quipu/querying/versioned';

@Entity({ schema: 'read', name: 'activity_month' })
export class ActivityMonthEntity extends Versioned implements ActivityMonthRow {
  @PrimaryColumn('text')
  entity!: string;

  @PrimaryColumn('text')
  plan!: string;

  @PrimaryColumn('text')
  activity!: string;

  @PrimaryColumn('integer')
  year!: number;

  @PrimaryColumn('integer')
  month!: number;

  @Column('text')
  goal_physical!: string;

  @Column('text', { nullable: true })
  goal_financial!: string | null;

  @Column('text', { nullable: true })
  physical!: string | null;

  @Column('text', { nullable: true })
  financial!: string | null;

  @Column('text', { nullable: true })
  status!: ActivityMonthRow['status'];

  @Column('text', { nullable: true })
  recorded_on!: string | null;

  @Column('text')
  deadline!: string;

  @Column('boolean')
  late!: boolean;

  @Column('integer')
  corrections!: number;

  @Column('text', { nullable: true })
  returned_because!: string | null;

  @Column('jsonb', { nullable: true })
  source!: Source | null;
}
