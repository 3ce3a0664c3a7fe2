export type TaskName = 'pdf' | 'docx' | 'xlsx-pei' | 'xlsx-poi' | 'read-docx' | 'examine';

/** What a process may take before it is ended. */
export interface TaskLimits {
  /** Of JavaScript objects, MiB. What the PDF compiler takes is its own and is not counted here. */
  heap: number;
  /** Milliseconds. */
  time: number;
  /** Of Node, besides. */
  flags?: readonly string[];
}

/** A thousand actions take seconds; past these something is wrong. */
export const TASKS: Readonly<Record<TaskName, TaskLimits>> = {
  // The compiler needs what JavaScript can spare: little room for young objects, and none kept when it starts.
  pdf: { heap: 160, time: 60_000, flags: ['--max-semi-space-size=1', '--expose-gc'] },
  docx: { heap: 256, time: 60_000 },
  'xlsx-pei': { heap: 320, time: 60_000 },
  'xlsx-poi': { heap: 320, time: 60_000 },
  'read-docx': { heap: 384, time: 30_000 },
  examine: { heap: 512, time: 45_000 },
};
