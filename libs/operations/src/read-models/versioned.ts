import { Column, LessThanOrEqual, MoreThan, type EntityManager, type FindOperator } from 'typeorm';

/** What query functions read from: a `DataSource`, or the `EntityManager` of a transaction. */
export type Reader = Pick<EntityManager, 'getRepository'>;

/** From when to when a version of a row stood; no part of an answer. */
export abstract class Versioned {
  @Column('bigint', { select: false })
  from_position!: string;

  /** 9223372036854775807 while it stands. */
  @Column('bigint', { select: false })
  to_position!: string;
}

/** The versions that stood once everything up to the position was known. */
export function standingAt(position: number): { from_position: FindOperator<string>; to_position: FindOperator<string> } {
  return { from_position: LessThanOrEqual(String(position)), to_position: MoreThan(String(position)) };
}
