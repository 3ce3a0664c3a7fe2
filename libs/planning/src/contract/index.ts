export * from './events.js';
export * from './rows.js';
