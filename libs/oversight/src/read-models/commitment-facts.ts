import type { CommitmentRow } from '../contract/rows.js';
import type { CommitmentOnRecord } from '../domain/commitment/warnings.js';
import type { CommitmentFact } from '../domain/policy/facts.js';

/** @param planningUnit answers where the commitment's owner has no code in the plan: an alert always has an owner */
export function commitmentFacts(rows: readonly CommitmentRow[], planningUnit: string): CommitmentFact[] {
  return rows.map(({ id, action, owner, due_on: dueOn, state }) => ({
    id,
    action,
    owner: owner.code ?? planningUnit,
    dueOn,
    state,
    figure: { table: 'commitment', key: { id }, field: 'due_on', value: dueOn, ruleSet: null },
  }));
}

export function commitmentsOnRecord(rows: readonly CommitmentRow[]): CommitmentOnRecord[] {
  return rows.map(({ id, action, owner, due_on: dueOn, state }) => ({ id, action, owner, dueOn, state }));
}
