export * from './events.js';
export * from './rows.js';
export { lastDayOf, parsePeriod } from '../domain/period.js';
