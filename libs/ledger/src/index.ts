export * from './core/envelope.js';
export * from './core/ledger.js';
export * from './core/errors.js';
export * from './core/decider.js';
export * from './core/decide.js';
export * from './core/stream-name.js';
export * from './core/upcasting.js';
export * from './core/state-cache.js';
