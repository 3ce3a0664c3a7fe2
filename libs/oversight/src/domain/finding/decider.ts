import { refuse, type Decider } from '@quipu/ledger';
import { isDeepStrictEqual } from 'node:util';
import type { FindingEvent, FindingFacts } from '../../contract/finding-events.js';
import type { FindingCommand, OpenFinding } from './commands.js';
import { evolveFinding, type Finding, type FindingHistory } from './state.js';

/** `<check>.<subject>.<period>`: the same check on the same thing is the same finding. */
export function findingKey(check: string, subject: string, period: string): string {
  return `${check}.${subject}.${period}`;
}

/** Stream `<entity>.finding-<key>`. */
export const findingDecider: Decider<FindingCommand, FindingHistory, FindingEvent> = {
  initialState: null,
  decide: decideFinding,
  evolve: evolveFinding,
};

function decideFinding(command: FindingCommand, finding: FindingHistory): FindingEvent[] {
  if (command.kind === 'open-finding') return [opened(command, finding)];
  const { key } = command;
  const { severity } = standing(key, finding);
  switch (command.kind) {
    case 'explain-finding':
      if (severity === 'corregir') refuse('key', `El hallazgo ${key} debe corregirse: una explicación no basta.`);
      return [{ type: 'FindingExplained', data: { key, explanation: command.explanation, by: command.by } }];
    case 'dismiss-finding':
      return [{ type: 'FindingDismissed', data: { key } }];
    case 'resolve-finding':
      return [{ type: 'FindingResolved', data: { key, resolution: command.resolution } }];
  }
}

/** What was explained or dismissed stays so while it is the very same; what was mended and comes back opens again. */
function opened(command: OpenFinding, finding: FindingHistory): FindingEvent {
  const { origin, check, subject, period, severity, detail, statement, figures } = command;
  const key = findingKey(check, subject, period);
  const facts = { severity, detail, statement, figures };
  if (!finding) return { type: 'FindingOpened', data: { key, origin, check, subject, period, ...facts } };
  if (finding.state !== 'resuelto' && isDeepStrictEqual(factsOf(finding), facts)) {
    refuse('key', `El hallazgo ${key} ya está registrado tal cual, en estado «${finding.state}».`);
  }
  return { type: 'FindingReopened', data: { key, ...facts } };
}

function factsOf({ severity, detail, statement, figures }: Finding): FindingFacts {
  return { severity, detail, statement, figures };
}

function standing(key: string, finding: FindingHistory): Finding {
  if (!finding) return refuse('key', `El hallazgo «${key}» no está registrado.`);
  if (finding.state !== 'abierto') refuse('key', `El hallazgo ${key} ya está ${finding.state}.`);
  return finding;
}
