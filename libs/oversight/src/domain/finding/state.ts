import type { FindingEvent, FindingFacts } from '../../contract/finding-events.js';

export interface Finding extends FindingFacts {
  state: 'abierto' | 'explicado' | 'descartado' | 'resuelto';
}

/** Null until it is first found. */
export type FindingHistory = Finding | null;

export function evolveFinding(finding: FindingHistory, event: FindingEvent): FindingHistory {
  switch (event.type) {
    case 'FindingOpened':
    case 'FindingReopened': {
      const { severity, detail, statement, figures } = event.data;
      return { severity, detail, statement, figures, state: 'abierto' };
    }
    case 'FindingExplained':
      return finding && { ...finding, state: 'explicado' };
    case 'FindingDismissed':
      return finding && { ...finding, state: 'descartado' };
    case 'FindingResolved':
      return finding && { ...finding, state: 'resuelto' };
  }
}
