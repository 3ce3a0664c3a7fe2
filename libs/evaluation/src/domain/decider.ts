import type { Decider } from '@quipu/ledger';
import type { ReportEvent } from '../contract/report-events.js';
import type { ReportCommand } from './commands.js';
import { freezeReport } from './freeze-report.js';
import { publishReport } from './publish-report.js';
import { signReport } from './sign-report.js';
import { evolveReport, noReport, type ReportHistory } from './state.js';
import { submitNarrative } from './submit-narrative.js';
import type { Surroundings } from './surroundings.js';

/** Code of a report's history: `<entity>.report-<plan>-<period>`. */
export function reportCode({ plan, period }: { plan: string; period: string }): string {
  return `${plan}-${period}`;
}

/** History `<entity>.report-<plan>-<period>`. */
export function reportDecider(around: Surroundings): Decider<ReportCommand, ReportHistory, ReportEvent> {
  return { initialState: noReport, decide: (command, report) => decideReport(command, report, around), evolve: evolveReport };
}

function decideReport(command: ReportCommand, report: ReportHistory, around: Surroundings): ReportEvent[] {
  switch (command.kind) {
    case 'submit-narrative':
      return submitNarrative(command, report, around);
    case 'freeze-report':
      return freezeReport(command, report, around);
    case 'sign-report':
      return signReport(command, report, around);
    case 'publish-report':
      return publishReport(command, report);
  }
}
