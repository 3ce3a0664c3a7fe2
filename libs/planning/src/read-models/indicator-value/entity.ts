import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Explanation, IndicatorValueRow, Source } from '../../contract/rows.js';
import { Versioned } from '@quipu/querying/versioned';

@Entity({ schema: 'read', name: 'indicator_value' })
export class IndicatorValueEntity extends Versioned implements IndicatorValueRow {
  @PrimaryColumn('text')
  entity!: string;

  @PrimaryColumn('text')
  plan!: string;

  @PrimaryColumn('text')
  indicator!: string;

  @PrimaryColumn('text')
  period!: string;

  /** Text, not numeric: the figure as it was typed, zeros included. */
  @Column('text', { nullable: true })
  value!: string | null;

  @Column('text', { nullable: true })
  printed_advance!: string | null;

  @Column('integer')
  corrections!: number;

  @Column('jsonb')
  explanations!: Explanation[];

  @Column('jsonb')
  source!: Source;
}
