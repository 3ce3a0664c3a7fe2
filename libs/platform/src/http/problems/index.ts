export { isDatabaseAway } from './database-away.js';
export { invalidInput, ProblemException, type FieldProblem, type Problem, type ProblemDocument } from './problem.js';
export { type ProblemTranslator } from './problem-of.js';
