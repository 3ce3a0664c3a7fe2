export * from './permissions.js';
export * from './oversight-desk.js';
export * from './oversight-write.module.js';
