export * from './events.js';
export * from './rows.js';
export { deadlineOf } from '../domain/month.js';
export { progressRules, progressRulesKey } from '../domain/progress/rules.js';
