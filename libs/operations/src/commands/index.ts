export * from './permissions.js';
export * from './operations-write.module.js';
