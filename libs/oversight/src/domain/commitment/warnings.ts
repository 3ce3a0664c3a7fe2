import type { CommitmentState, OwnerUnit } from '../../contract/commitment-events.js';
import { dayText } from '../calendar.js';
import { isOpenState } from './transitions.js';

/** An action as the report shows it. */
export interface ActionLevel {
  action: string;
  /** Null when it has none. */
  level: string | null;
  /** Units that answer for its indicators in the plan, by code. */
  units: readonly string[];
}

export interface CommitmentOnRecord {
  id: string;
  action: string;
  owner: OwnerUnit;
  dueOn: string;
  state: CommitmentState;
}

/** Something to look at before the matrix is signed; it forbids nothing. */
export interface Warning {
  kind: 'no-recommendation' | 'owner-differs' | 'overdue';
  action: string;
  /** Null when the warning is that there is none. */
  commitment: string | null;
  /** Spanish. */
  message: string;
}

/** In order of action. Pure. @param day ISO date in America/Lima */
export function commitmentWarnings(actions: readonly ActionLevel[], commitments: readonly CommitmentOnRecord[], day: string): Warning[] {
  const unitsOf = new Map(actions.map(({ action, units }) => [action, units]));
  const warnings = [
    ...actions.flatMap((action) => withoutRecommendation(action, commitments)),
    ...commitments.flatMap((one) => otherOwner(one, unitsOf.get(one.action) ?? [])),
    ...commitments.flatMap((one) => overdue(one, day)),
  ];
  return warnings.sort((one, other) => one.action.localeCompare(other.action, 'en'));
}

function withoutRecommendation({ action, level }: ActionLevel, commitments: readonly CommitmentOnRecord[]): Warning[] {
  if (level === null || level === 'bueno' || commitments.some((one) => one.action === action)) return [];
  const message = `La acción ${action} está en nivel «${level}» y no tiene recomendación.`;
  return [{ kind: 'no-recommendation', action, commitment: null, message }];
}

function otherOwner({ id, action, owner }: CommitmentOnRecord, units: readonly string[]): Warning[] {
  if (units.length === 0 || (owner.code !== null && units.includes(owner.code))) return [];
  const message = `El compromiso ${id} está a cargo de ${owner.name}; en el plan responde por ${action} la unidad ${units.join(', ')}.`;
  return [{ kind: 'owner-differs', action, commitment: id, message }];
}

function overdue({ id, action, dueOn, state }: CommitmentOnRecord, day: string): Warning[] {
  if (!isOpenState(state) || dueOn >= day) return [];
  const message = `El compromiso ${id} venció el ${dayText(dueOn)} y está «${state}».`;
  return [{ kind: 'overdue', action, commitment: id, message }];
}
