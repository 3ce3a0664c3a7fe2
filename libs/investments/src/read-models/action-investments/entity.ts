import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActionInvestmentsRow } from '../../contract/rows.js';
import { Versioned } from '@quipu/querying/versioned';

@Entity({ schema: 'read', name: 'action_investments' })
export class ActionInvestmentsEntity extends Versioned implements ActionInvestmentsRow {
  @PrimaryColumn('text')
  entity!: string;

  @PrimaryColumn('text')
  action!: string;

  @Column('jsonb')
  cuis!: string[];

  @Column('integer')
  finished!: number;

  @Column('integer')
  operating!: number;

  @Column('jsonb')
  conditions!: ActionInvestmentsRow['conditions'];

  @Column('jsonb')
  phases!: ActionInvestmentsRow['phases'];
}
