export * from './events.js';
export * from './rows.js';
export * from './plan-outlines.js';
export { lastDayOf, parsePeriod } from '../domain/period.js';
