import type { Source } from '@quipu/planning';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MaintenanceMetaRow } from '../../contract/rows.js';
import { Versioned } from '@quipu/querying/versioned';

@Entity({ schema: 'read', name: 'maintenance_meta' })
export class MaintenanceMetaEntity extends Versioned implements MaintenanceMetaRow {
  @PrimaryColumn('text')
  entity!: string;

  @PrimaryColumn('text')
  plan!: string;

  @PrimaryColumn('integer')
  year!: number;

  @PrimaryColumn('text')
  finalidad!: string;

  @Column('text')
  sequence!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  kind!: MaintenanceMetaRow['kind'];

  @Column('text', { nullable: true })
  action!: string | null;

  @Column('text', { nullable: true })
  km!: string | null;

  @Column('text', { nullable: true })
  km_stated!: string | null;

  @Column('text')
  state!: MaintenanceMetaRow['state'];

  @Column('text', { nullable: true })
  state_detail!: string | null;

  @Column('jsonb')
  source!: Source;
}
