export * from './report-events.js';
export * from './rows.js';
