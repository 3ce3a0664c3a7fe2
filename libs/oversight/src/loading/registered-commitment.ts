import { isDeepStrictEqual } from 'node:util';
import type { CommitmentRow } from '../contract/rows.js';
import type { MakeCommitment } from '../domain/commitment/commands.js';

/** What differs between a row and the commitment as it was made, in words; its later life is not the file's to tell. */
export function differencesFrom(command: MakeCommitment, row: CommitmentRow): string[] {
  const { plan, period, action, measure, term, gap, owner, support, dueOn } = command;
  const pairs: [string, unknown, unknown][] = [
    ['plan', row.plan, plan],
    ['periodo', row.period, period],
    ['acción', row.action, action],
    ['brecha', row.gap.text, gap.text],
    ['cifra', row.gap.figure, gap.figure],
    ['medida', row.measure, measure],
    ['apoyo', row.support, support],
    ['plazo', row.term, term],
    ['evidencia', row.evidence_required, command.evidenceRequired],
  ];
  const differences = pairs.filter(([, before, after]) => !isDeepStrictEqual(before, after)).map(([name]) => name);
  const assigned = row.owner.code !== owner.code || row.owner.name !== owner.name;
  if (assigned) differences.push(`responsable: «${row.owner.name}» → «${owner.name}» (use assign-commitment)`);
  if (dueOn !== undefined && dueOn !== row.first_due_on && dueOn !== row.due_on) differences.push(`fecha: ${row.due_on} → ${dueOn} (use move-due-date)`);
  return differences;
}
