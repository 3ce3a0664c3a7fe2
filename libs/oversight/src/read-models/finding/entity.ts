import type { Source } from '@quipu/planning';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FigureRef } from '../../contract/figure.js';
import type { FindingOrigin, FindingSeverity } from '../../contract/finding-events.js';
import type { FindingRow, FindingState, Step } from '../../contract/rows.js';
import { Versioned } from '@quipu/querying/versioned';

@Entity({ schema: 'read', name: 'finding' })
export class FindingEntity extends Versioned implements FindingRow {
  @PrimaryColumn('text')
  entity!: string;

  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  origin!: FindingOrigin;

  @Column('text')
  check_name!: string;

  @Column('text')
  subject!: string;

  @Column('text')
  period!: string;

  @Column('text')
  severity!: FindingSeverity;

  @Column('text')
  state!: FindingState;

  @Column('text')
  detail!: string;

  @Column('jsonb', { nullable: true })
  statement!: FindingRow['statement'];

  @Column('jsonb')
  figures!: FigureRef[];

  @Column('jsonb', { nullable: true })
  answer!: FindingRow['answer'];

  @Column('jsonb')
  history!: Step<FindingState>[];

  @Column('jsonb')
  source!: Source;
}
