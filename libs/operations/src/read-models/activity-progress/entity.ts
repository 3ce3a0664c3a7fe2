import type { Source } from '@quipu/planning';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActivityProgressRow, Progress } from '../../contract/rows.js';
import { Versioned } from '@quipu/querying/versioned';

@Entity({ schema: 'read', name: 'activity_progress' })
export class ActivityProgressEntity extends Versioned implements ActivityProgressRow {
  @PrimaryColumn('text')
  entity!: string;

  @PrimaryColumn('text')
  plan!: string;

  @PrimaryColumn('text')
  period!: string;

  @PrimaryColumn('text')
  activity!: string;

  @Column('text')
  rules!: string;

  @Column('text')
  name!: string;

  @Column('text')
  action!: string;

  @Column('text')
  responsible_unit!: string;

  @Column('text', { nullable: true })
  priority!: ActivityProgressRow['priority'];

  @Column('text', { nullable: true })
  unit_of_measure!: string | null;

  @Column('text')
  accumulation!: ActivityProgressRow['accumulation'];

  @Column('text')
  programme!: string;

  @Column('text', { nullable: true })
  annual_goal!: string | null;

  @Column('jsonb')
  physical!: Progress;

  @Column('jsonb')
  financial!: Progress;

  @Column('jsonb')
  months_late!: number[];

  @Column('jsonb')
  months_missing!: number[];

  @Column('jsonb')
  sources!: Source[];
}
