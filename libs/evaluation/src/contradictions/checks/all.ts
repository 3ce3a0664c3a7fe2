import type { Check } from './check.js';
import { acronyms } from './acronyms.js';
import { actionCounts } from './action-counts.js';
import { advanceFigure } from './advance-figure.js';
import { announcedScope } from './announced-scope.js';
import { codeAndName } from './code-and-name.js';
import { financialProgress } from './financial-progress.js';
import { planAverage } from './plan-average.js';
import { tableFigures } from './table-figures.js';
import { baselineClaim } from './baseline-claim.js';
import { codeKind } from './code-kind.js';
import { countedPeople } from './counted-people.js';
import { countedThings } from './counted-things.js';
import { coverage } from './coverage.js';
import { evidenceDate } from './evidence-date.js';
import { fullButShort } from './full-but-short.js';
import { growthAtBaseline } from './growth-at-baseline.js';
import { indicatorDefinition } from './indicator-definition.js';
import { instrumentStates } from './instrument-states.js';
import { investmentCounts } from './investment-counts.js';
import { kilometres } from './kilometres.js';
import { knownCodes } from './known-codes.js';
import { levelAndAlert } from './level-and-alert.js';
import { levelNarrative } from './level-narrative.js';
import { levelWord } from './level-word.js';
import { levelTable } from './level-table.js';
import { matrixOwner } from './matrix-owner.js';
import { noRecommendation } from './no-recommendation.js';
import { normName } from './norm-name.js';
import { notMeasured } from './not-measured.js';
import { numbering } from './numbering.js';
import { placeSpelling } from './place-spelling.js';
import { planPeriod } from './plan-period.js';
import { praiseBelowTarget } from './praise-below-target.js';
import { stateAndProgress } from './state-and-progress.js';
import { unitName } from './unit-name.js';
import { unnamedScale } from './unnamed-scale.js';
import { valueAndTarget } from './value-and-target.js';
import { evaluatedPeriod } from './evaluated-period.js';
import { investmentState } from './investment-state.js';
import { levelInProse } from './level-in-prose.js';
import { ownerInProse } from './owner-in-prose.js';
import { physicalProgress } from './physical-progress.js';
import { planCounts } from './plan-counts.js';
import { workStates } from './work-states.js';
import { zeroTarget } from './zero-target.js';

/** Every check of the engine, in no order that matters. */
export const ALL_CHECKS: readonly Check[] = [
  planPeriod, evaluatedPeriod, investmentCounts, planCounts, levelInProse, physicalProgress, investmentState, ownerInProse, advanceFigure, valueAndTarget, tableFigures, planAverage, financialProgress, fullButShort, countedPeople, countedThings, actionCounts, kilometres, zeroTarget,
  levelTable, levelWord, unnamedScale, levelAndAlert, levelNarrative, announcedScope, noRecommendation,
  growthAtBaseline, baselineClaim, praiseBelowTarget, indicatorDefinition, notMeasured, evidenceDate, coverage,
  knownCodes, codeAndName, codeKind, workStates, stateAndProgress, instrumentStates,
  matrixOwner, unitName, normName, acronyms, placeSpelling, numbering,
];
