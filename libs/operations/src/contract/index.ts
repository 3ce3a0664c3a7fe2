export * from './events.js';
export * from './rows.js';
export { progressText } from './progress-text.js';
export { deadlineOf } from '../domain/month.js';
export { progressRules, progressRulesKey } from '../domain/progress/rules.js';
