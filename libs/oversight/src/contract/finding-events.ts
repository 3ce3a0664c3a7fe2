import type { DomainEvent } from '@quipu/ledger';
import type { FigureRef } from './figure.js';

export type FindingOrigin = 'contradicción' | 'diferencia';
/** `corregir` must be mended, `explicar` answered for, `anotar` known. */
export type FindingSeverity = 'corregir' | 'explicar' | 'anotar';

export interface FindingFacts {
  severity: FindingSeverity;
  /** What does not agree, Spanish. */
  detail: string;
  /** The sentence, and where it stands; null when only data are at odds. */
  statement: { where: string; text: string } | null;
  figures: FigureRef[];
}

/** `key` is `<check>.<subject>.<period>`. */
export type FindingOpened = DomainEvent<
  'FindingOpened',
  { key: string; origin: FindingOrigin; /** Name of the check. */ check: string; subject: string; period: string } & FindingFacts
>;
/** Found again, with other figures or another sentence, or after it had been mended. */
export type FindingReopened = DomainEvent<'FindingReopened', { key: string } & FindingFacts>;
/** It holds for what was found then, and for nothing else. */
export type FindingExplained = DomainEvent<'FindingExplained', { key: string; explanation: string; /** Who answers. */ by: string }>;
/** It was no finding; the reason goes with the command. */
export type FindingDismissed = DomainEvent<'FindingDismissed', { key: string }>;
/** Sentence or datum was mended. */
export type FindingResolved = DomainEvent<'FindingResolved', { key: string; resolution: string }>;

/** Stream `<entity>.finding-<key>`. */
export type FindingEvent = FindingOpened | FindingReopened | FindingExplained | FindingDismissed | FindingResolved;
