export * from './events.js';
export * from './rows.js';
export * from './vocabulary.js';
export * from './days.js';
export * from './headline.js';
