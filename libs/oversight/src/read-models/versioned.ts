import { Column, LessThanOrEqual, MoreThan, type FindOperator } from 'typeorm';

/** When each version of a row stood. No part of an entity's key here, and left out of answers. */
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

/** The conditions that were given, and no others. */
export function given<Where extends object>(where: Where): Partial<Where> {
  return Object.fromEntries(Object.entries(where).filter(([, value]) => value !== undefined)) as Partial<Where>;
}
