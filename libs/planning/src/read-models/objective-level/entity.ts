import type { Basis, LevelCounts, ScaleName } from '@quipu/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ObjectiveLevelRow } from '../../contract/rows.js';
import { Versioned } from '@quipu/querying/versioned';

@Entity({ schema: 'read', name: 'objective_level' })
export class ObjectiveLevelEntity extends Versioned implements ObjectiveLevelRow {
  @PrimaryColumn('text')
  entity!: string;

  @PrimaryColumn('text')
  plan!: string;

  @PrimaryColumn('text')
  period!: string;

  @PrimaryColumn('text')
  rule_set!: string;

  @PrimaryColumn('text')
  objective!: string;

  @PrimaryColumn('text')
  basis!: Basis;

  @PrimaryColumn('text')
  scale!: ScaleName;

  @Column('text')
  name!: string;

  @Column('jsonb')
  levels!: LevelCounts;

  @Column('integer')
  indicators!: number;

  @Column('integer')
  actions!: number;
}
