import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlanNodeRow, Source } from '../../contract/rows.js';
import { Versioned } from '@quipu/querying/versioned';

@Entity({ schema: 'read', name: 'plan_node' })
export class PlanNodeEntity extends Versioned implements PlanNodeRow {
  @PrimaryColumn('text')
  entity!: string;

  @PrimaryColumn('text')
  plan!: string;

  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  kind!: PlanNodeRow['kind'];

  @Column('text', { nullable: true })
  parent!: string | null;

  @Column('text')
  name!: string;

  @Column('integer', { nullable: true })
  priority!: number | null;

  @Column('jsonb', { nullable: true })
  detail!: PlanNodeRow['detail'];

  @Column('jsonb')
  source!: Source;
}
