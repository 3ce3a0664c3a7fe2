import type { FollowUpCase } from './case.js';
import { judgeCommitments } from './commitments/judge-commitments.js';
import { judgeInvestments } from './investments/judge-investments.js';
import { judgeActivities } from './operations/judge-activities.js';
import { judgeMetas } from './operations/judge-metas.js';
import { judgePoi } from './operations/judge-poi.js';
import { judgeProgress } from './operations/judge-progress.js';

/** Everything of a folder besides its plan. */
export function judgeFollowUp(found: FollowUpCase): void {
  const poi = judgePoi(found);
  judgeActivities(found, poi);
  judgeMetas(found, poi);
  judgeInvestments(found);
  judgeProgress(found, poi);
  judgeCommitments(found);
}
