export * from './row-problem.js';
export * from './recommendation-row.js';
export * from './alert-row.js';
export * from './registered-commitment.js';
