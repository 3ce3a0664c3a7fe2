export * from './types.js';
export * from './facts.js';
export * from './assessment.js';
export * from './severity.js';
export * from './registry.js';
export * from './alerts-from.js';
export * from './due-alerts.js';
