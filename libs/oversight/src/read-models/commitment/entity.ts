import type { Source } from '@quipu/planning';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CommitmentState, Gap, OwnerUnit, Term } from '../../contract/commitment-events.js';
import type { CommitmentRow, Step } from '../../contract/rows.js';
import { Versioned } from '@quipu/querying/versioned';

@Entity({ schema: 'read', name: 'commitment' })
export class CommitmentEntity extends Versioned implements CommitmentRow {
  @PrimaryColumn('text')
  entity!: string;

  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  plan!: string;

  @Column('text')
  period!: string;

  @Column('text')
  action!: string;

  @Column('jsonb')
  gap!: Gap;

  @Column('text')
  measure!: string;

  @Column('jsonb')
  owner!: OwnerUnit;

  @Column('jsonb')
  support!: string[];

  @Column('text')
  term!: Term;

  @Column('text')
  first_due_on!: string;

  @Column('text')
  due_on!: string;

  @Column('text')
  evidence_required!: string;

  @Column('text')
  state!: CommitmentState;

  @Column('jsonb')
  carried_to!: CommitmentRow['carried_to'];

  @Column('jsonb')
  history!: Step<CommitmentState>[];

  @Column('jsonb')
  source!: Source;
}
