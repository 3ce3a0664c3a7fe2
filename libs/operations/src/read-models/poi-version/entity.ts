import type { Source } from '@quipu/planning';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PoiVersionKind } from '../../contract/events.js';
import type { PoiVersionRow } from '../../contract/rows.js';
import { Versioned } from '@quipu/querying/versioned';

@Entity({ schema: 'read', name: 'poi_version' })
export class PoiVersionEntity extends Versioned implements PoiVersionRow {
  @PrimaryColumn('text')
  entity!: string;

  @PrimaryColumn('text')
  version!: string;

  @Column('text')
  kind!: PoiVersionKind;

  @Column('integer')
  start_year!: number;

  @Column('integer')
  end_year!: number;

  @Column('integer', { nullable: true })
  number!: number | null;

  @Column('text')
  resolution!: string;

  @Column('text')
  justification!: string;

  @Column('jsonb')
  source!: Source;
}
