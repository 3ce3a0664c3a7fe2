export * from './events.js';
export * from './rows.js';
export * from './plan-outlines.js';
export { daysOf, lastDayOf, parsePeriod } from '../domain/period.js';
