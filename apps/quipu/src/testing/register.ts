import { parentOf, type AmendPlan, type IndicatorCommand, type RegisterPlan } from '@quipu/planning/domain';
import { evolveIndicator, indicatorDecider, noIndicator, planDecider, evolvePlans } from '@quipu/planning/domain';
import type { PlannedCommand } from '../load/judge/planned-command.js';
import type { Registered, RegisteredIndicator } from '../load/judge/registered.js';
import { registerFollowUp } from './register-follow-up.js';

/** What would stand registered after these commands, by the rules of the write side themselves. */
export function registerAll(commands: readonly PlannedCommand[], before: Registered): Registered {
  const ofPlan = commands.filter(({ useCase }) => PLAN_COMMANDS.has(useCase));
  const others = commands.filter((command) => !ofPlan.includes(command));
  const registered = ofPlan.reduce((standing, command) => register(command, standing), before);
  const entity = /^AOI(\d{6})/.exec(others.find(({ subject }) => subject.includes('AOI'))?.subject.replace('actividad ', '') ?? '')?.[1];
  return others.length === 0 ? registered : { ...registered, followUp: registerFollowUp(others, registered.followUp, registered.plans, entity) };
}

const PLAN_COMMANDS: ReadonlySet<string> = new Set(['register-plan', 'amend-plan', 'define-indicator', 'revise-target', 'report-value', 'correct-value']);

function register({ useCase, body }: PlannedCommand, registered: Registered): Registered {
  const position = registered.position + 1;
  const { documents: _documents, reason: _reason, validAt: _validAt, ...content } = body;
  if (useCase === 'register-plan' || useCase === 'amend-plan') {
    const command = { kind: useCase, ...content } as unknown as RegisterPlan | AmendPlan;
    const plans = planDecider.decide(command, registered.plans).reduce(evolvePlans, registered.plans);
    return { ...registered, position, plans, planBasis: { ...registered.planBasis, [command.plan]: `event ${position}` } };
  }
  const baseline = useCase === 'define-indicator' ? { baseline: null } : {};
  const command = { kind: useCase, ...baseline, ...content } as unknown as IndicatorCommand;
  const code = command.kind === 'define-indicator' ? command.code : command.indicator;
  if (!parentOf(code)) throw new Error(`not an indicator: ${code}`);
  const known = registered.indicators.get(code);
  const decider = indicatorDecider({ plans: registered.plans, today: '2099-12-31', asker: { role: 'planning-office', office: '' } });
  const state = decider.decide(command, known?.state ?? noIndicator).reduce(evolveIndicator, known?.state ?? noIndicator);
  const period = 'period' in command ? { [command.period]: `event ${position}` } : {};
  const after: RegisteredIndicator = {
    state,
    definitionBasis: 'period' in command ? (known?.definitionBasis ?? '') : `event ${position}`,
    valueBasis: { ...known?.valueBasis, ...period },
  };
  return { ...registered, position, indicators: new Map([...registered.indicators, [code, after]]) };
}
