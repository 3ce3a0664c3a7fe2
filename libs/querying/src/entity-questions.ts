import { Inject, Injectable } from '@nestjs/common';
import type { Cut } from '@quipu/projections/cut';
import type { EntityManager } from 'typeorm';
import { type MomentDto, momentOf } from './moment.dto.js';
import type { Blocked } from './reached.js';
import { TablesAtCut } from './tables-at-cut.js';

/** Rows of an entity, and the cut they belong to. */
export interface EntityAnswer<Row> {
  entity: string;
  asOf: Cut;
  /** An event that could not be processed keeps the entity's tables before the cut. */
  blocked: Blocked | null;
  rows: Row[];
}

/** Tables that belong to an entity as a whole, whatever plan is in force. */
@Injectable()
export class EntityQuestions {
  constructor(@Inject(TablesAtCut) private readonly tables: TablesAtCut) {}

  async rows<Row>(
    entity: string,
    question: MomentDto,
    read: (db: EntityManager, scope: { entity: string; asOf: number }) => Promise<Row[]>,
  ): Promise<EntityAnswer<Row>> {
    const { cut, blocked, answer } = await this.tables.at(entity, momentOf(question), (db, { position: asOf }) => read(db, { entity, asOf }));
    return { entity, asOf: cut, blocked, rows: answer };
  }
}
