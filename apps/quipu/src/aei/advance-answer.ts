import type {
  ActionAdvanceRow,
  AverageText,
  ColourCounts,
  FigureText,
  IndicatorAdvance,
  LevelCounts,
  ObjectiveLevelRow,
  PlanSummaryRow,
} from '@quipu/planning';
import type { Basis, Level, ScaleName } from '@quipu/rules';
import type { TableAnswer } from '../http/queries-client.js';

/** `quipu aei --json`. Stable: fields are added, never renamed. Described in docs/command-line.md. */
export interface AdvanceAnswer {
  entity: string;
  plan: string;
  period: string;
  ruleSet: TableAnswer<never>['ruleSet'];
  asOf: TableAnswer<never>['asOf'];
  averages: Record<Basis, AverageText> & { alternatives: PlanSummaryRow['alternatives'] };
  levels: Record<ScaleName, Record<Basis, LevelCounts>>;
  colours: Record<ScaleName, Record<Basis, ColourCounts>>;
  differences: PlanSummaryRow['differences'];
  /** On the reported figures and the recalculated ones, each on both scales. */
  objectives: ObjectiveAnswer[];
  /** In order of code. */
  actions: ActionAnswer[];
  blocked: unknown;
}

export interface ObjectiveAnswer {
  code: string;
  name: string;
  indicators: number;
  actions: number;
  levels: Record<ScaleName, Record<Basis, LevelCounts>>;
}

export interface ActionAnswer {
  code: string;
  name: string;
  objective: string;
  priority: number;
  reported: FigureText;
  recalculated: FigureText;
  levels: Record<ScaleName, Record<Basis, Level | null>>;
  indicators: IndicatorAdvance[];
}

export interface AdvanceTables {
  summary: PlanSummaryRow;
  actions: readonly ActionAdvanceRow[];
  objectives: readonly ObjectiveLevelRow[];
}

type Heading = Pick<AdvanceAnswer, 'entity' | 'plan' | 'period' | 'ruleSet' | 'asOf' | 'blocked'>;

export function advanceAnswer(heading: Heading, { summary, actions, objectives }: AdvanceTables): AdvanceAnswer {
  const { averages, levels, colours, alternatives, differences } = summary;
  return {
    ...heading,
    averages: { ...averages, alternatives },
    levels: byScale(levels),
    colours: byScale(colours),
    differences,
    objectives: objectiveAnswers(objectives),
    actions: actions.map(actionAnswer).sort((one, other) => (one.code < other.code ? -1 : 1)),
  };
}

function actionAnswer({ action, name, objective, priority, reported, recalculated, levels, indicators }: ActionAdvanceRow): ActionAnswer {
  return { code: action, name, objective, priority, reported, recalculated, levels: byScale(levels), indicators };
}

/** A reader thinks of a scale first: on this one, how many were printed, how many does the rule give. */
function byScale<Value>(byBasis: Record<Basis, Record<ScaleName, Value>>): Record<ScaleName, Record<Basis, Value>> {
  const of = (scale: ScaleName) => ({ reported: byBasis.reported[scale], recalculated: byBasis.recalculated[scale] });
  return { semester: of('semester'), annual: of('annual') };
}

function objectiveAnswers(rows: readonly ObjectiveLevelRow[]): ObjectiveAnswer[] {
  const codes = [...new Set(rows.map(({ objective }) => objective))].sort();
  return codes.map((code) => {
    const own = rows.filter(({ objective }) => objective === code);
    const { name, indicators, actions } = own[0]!;
    const cell = (basis: Basis, scale: ScaleName) => own.find((row) => row.basis === basis && row.scale === scale)!.levels;
    const of = (basis: Basis) => ({ semester: cell(basis, 'semester'), annual: cell(basis, 'annual') });
    return { code, name, indicators, actions, levels: byScale({ reported: of('reported'), recalculated: of('recalculated') }) };
  });
}
