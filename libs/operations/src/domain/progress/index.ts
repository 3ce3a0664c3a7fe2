export * from './accumulated.js';
export * from './action-progress.js';
export * from './activity-percentage.js';
export * from './percentage.js';
export * from './rules.js';
export * from './settled.js';
export * from './tally.js';
