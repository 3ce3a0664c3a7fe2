import { Column, LessThanOrEqual, MoreThan, type EntityManager, type FindOperator } from 'typeorm';

/** What query functions read from: a `DataSource`, or the `EntityManager` of a transaction. */
export type Reader = Pick<EntityManager, 'getRepository'>;

/**
 * Every read table keeps all the versions of its rows; these columns say when each one stood. They
 * are no part of an entity's key here, and answers leave them out: as of one position a row has one version.
 */
export abstract class Versioned {
  /** Position of the event that made this version. */
  @Column('bigint', { select: false })
  from_position!: string;

  /** Position of the event that ended it; 9223372036854775807 while it stands. */
  @Column('bigint', { select: false })
  to_position!: string;
}

/** The versions that stood once everything up to the position was known. */
export function standingAt(position: number): { from_position: FindOperator<string>; to_position: FindOperator<string> } {
  return { from_position: LessThanOrEqual(String(position)), to_position: MoreThan(String(position)) };
}

/** The conditions that were given: those left undefined ask for nothing. */
export function given<Where extends object>(where: Where): Partial<Where> {
  return Object.fromEntries(Object.entries(where).filter(([, value]) => value !== undefined)) as Partial<Where>;
}
