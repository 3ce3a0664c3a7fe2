import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActionAdvanceRow, FigureText, IndicatorAdvance } from '../../contract/rows.js';
import { Versioned } from '@quipu/querying/versioned';

@Entity({ schema: 'read', name: 'action_advance' })
export class ActionAdvanceEntity extends Versioned implements ActionAdvanceRow {
  @PrimaryColumn('text')
  entity!: string;

  @PrimaryColumn('text')
  plan!: string;

  @PrimaryColumn('text')
  period!: string;

  @PrimaryColumn('text')
  rule_set!: string;

  @PrimaryColumn('text')
  action!: string;

  @Column('text')
  objective!: string;

  @Column('text')
  name!: string;

  @Column('integer')
  priority!: number;

  @Column('jsonb')
  reported!: FigureText;

  @Column('jsonb')
  recalculated!: FigureText;

  @Column('jsonb')
  levels!: ActionAdvanceRow['levels'];

  @Column('jsonb')
  indicators!: IndicatorAdvance[];
}
