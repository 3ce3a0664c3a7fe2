export * from './permissions.js';
export * from './investments-write.module.js';
export * from './investments-desk.js';
