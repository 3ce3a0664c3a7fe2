import type { Source } from '@quipu/planning';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AlertKind, Severity } from '../../contract/alert-events.js';
import type { FigureRef } from '../../contract/figure.js';
import type { AlertRow, AlertState, Step } from '../../contract/rows.js';
import { Versioned } from '@quipu/querying/versioned';

@Entity({ schema: 'read', name: 'alert' })
export class AlertEntity extends Versioned implements AlertRow {
  @PrimaryColumn('text')
  entity!: string;

  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  kind!: AlertKind;

  @Column('text')
  subject!: string;

  @Column('jsonb')
  actions!: string[];

  @Column('text')
  period!: string;

  @Column('text')
  severity!: Severity;

  @Column('text')
  owner!: string;

  @Column('text')
  state!: AlertState;

  @Column('text', { nullable: true })
  snoozed_until!: string | null;

  @Column('text')
  message!: string;

  @Column('boolean')
  tension!: boolean;

  @Column('jsonb')
  figures!: FigureRef[];

  @Column('text')
  policy!: string;

  @Column('jsonb', { nullable: true })
  answered_for!: FigureRef[] | null;

  @Column('integer')
  openings!: number;

  @Column('jsonb')
  history!: Step<AlertState>[];

  @Column('jsonb')
  source!: Source;
}
