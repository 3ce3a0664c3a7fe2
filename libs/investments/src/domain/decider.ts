import type { Decider } from '@quipu/ledger';
import type { InvestmentEvent } from '../contract/events.js';
import { addBlocker, liftBlocker } from './blockers.js';
import { changePhase } from './change-phase.js';
import type { InvestmentCommand } from './commands.js';
import { deactivateInvestment, reactivateInvestment, takeBackInvestment, transferInvestment } from './custody.js';
import { linkActions } from './link-actions.js';
import { correctPhysicalProgress, reportPhysicalProgress } from './progress.js';
import { correctMoney, recordMoney } from './record-money.js';
import { registerInvestment } from './register-investment.js';
import { restateInvestment } from './restate-investment.js';
import { startOperation } from './start-operation.js';
import { evolveInvestment, type Investment } from './state.js';
import { correctStop, resumeWork, stopWork } from './stops.js';
import type { Surroundings } from './surroundings.js';

type Kind = InvestmentCommand['kind'];
type CommandOf<K extends Kind> = Extract<InvestmentCommand, { kind: K }>;
type Decisions = { [K in Kind]: (command: CommandOf<K>, state: Investment, surroundings: Surroundings) => InvestmentEvent[] };

const DECISIONS: Decisions = {
  'register-investment': registerInvestment,
  'link-actions': linkActions,
  'change-phase': changePhase,
  'restate-investment': restateInvestment,
  'start-operation': startOperation,
  'add-blocker': addBlocker,
  'lift-blocker': liftBlocker,
  'stop-work': stopWork,
  'correct-stop': correctStop,
  'resume-work': resumeWork,
  'transfer-investment': transferInvestment,
  'take-back-investment': takeBackInvestment,
  'deactivate-investment': deactivateInvestment,
  'reactivate-investment': reactivateInvestment,
  'report-physical-progress': reportPhysicalProgress,
  'correct-physical-progress': correctPhysicalProgress,
  'record-money': recordMoney,
  'correct-money': correctMoney,
};

/** Stream `<entity>.investment-<cui>`. */
export function investmentDecider(surroundings: Surroundings): Decider<InvestmentCommand, Investment, InvestmentEvent> {
  return {
    initialState: undefined,
    decide: (command, state) => decideAs(command.kind, command, state, surroundings),
    evolve: evolveInvestment,
  };
}

function decideAs<K extends Kind>(kind: K, command: InvestmentCommand, state: Investment, surroundings: Surroundings): InvestmentEvent[] {
  return DECISIONS[kind](command as CommandOf<K>, state, surroundings);
}
