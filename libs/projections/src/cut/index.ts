export * from './recorded-until.js';
export * from './resolve-cut.js';
