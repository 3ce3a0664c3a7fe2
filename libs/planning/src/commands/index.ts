export * from './permissions.js';
export * from './planning-write.module.js';
