export * from './reached.js';
export * from './tables-at-cut.js';
