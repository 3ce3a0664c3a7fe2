import type { Source } from '@quipu/planning';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActivityRow } from '../../contract/rows.js';
import { Versioned } from '@quipu/querying/versioned';

@Entity({ schema: 'read', name: 'activity' })
export class ActivityEntity extends Versioned implements ActivityRow {
  @PrimaryColumn('text')
  entity!: string;

  @PrimaryColumn('text')
  plan!: string;

  @PrimaryColumn('text')
  activity!: string;

  @Column('text')
  kind!: ActivityRow['kind'];

  @Column('text')
  name!: string;

  @Column('text')
  action!: string;

  @Column('text')
  responsible_unit!: string;

  @Column('text', { nullable: true })
  priority!: ActivityRow['priority'];

  @Column('text', { nullable: true })
  unit_of_measure!: string | null;

  @Column('text', { nullable: true })
  accumulation!: ActivityRow['accumulation'];

  @Column('integer', { nullable: true })
  inactive_from!: number | null;

  @Column('jsonb')
  programmes!: ActivityRow['programmes'];

  @Column('jsonb')
  budget!: ActivityRow['budget'];

  @Column('jsonb')
  source!: Source;
}
