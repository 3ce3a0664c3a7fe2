import type { CommitmentEvent } from '@quipu/oversight';
import { commitmentDecider, type CommitmentHistory, type MakeCommitment } from '@quipu/oversight/domain';
import { differencesFrom } from '@quipu/oversight/loading';
import type { RecommendationRow } from '../../../folder/rows/recommendation-rows.js';
import { ASKER, type FollowUpCase } from '../case.js';
import { Thing } from '../thing.js';

const COLUMNS: Readonly<Record<string, string>> = {
  id: 'codigo',
  plan: 'plan',
  period: 'periodo',
  action: 'accion',
  'owner.code': 'unidad_responsable',
  dueOn: 'vence',
};

/** Recommendations, each with the commitment that it becomes. Its later life has commands of its own. */
export function judgeCommitments(found: FollowUpCase): void {
  for (const row of found.folder.followUp.recommendations) judgeCommitment(row, found);
}

function judgeCommitment(row: RecommendationRow, found: FollowUpCase): void {
  const { desk, registered } = found;
  const { command } = row;
  const before = registered.commitments.get(command.id);
  if (!before) return makeIt(row, found);
  const differences = differencesFrom(command, before);
  const detail = `cambia: ${differences.join(', ')}; queda fuera: lo ya recomendado no se cambia con una carga`;
  desk.verdicts.put(row, command.id, differences.length > 0 ? 'fuera' : 'sin cambios', differences.length > 0 ? detail : '');
}

function makeIt(row: RecommendationRow, found: FollowUpCase): void {
  const { command } = row;
  const rules = (plans: FollowUpCase['plans']['wanted']) => commitmentDecider({ plans, today: found.desk.today, asker: ASKER });
  const thing = new Thing<MakeCommitment, CommitmentHistory, CommitmentEvent>(command.id, null, rules, found);
  const { periodEnd: validAt, ...sent } = command;
  thing.ask({ command, sent, rows: [row], label: command.id, placeOf: (field) => ({ row, column: COLUMNS[field] }), validAt });
}
