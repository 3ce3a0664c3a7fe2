export * from './accounts/index.js';
export * from './config/index.js';
export * from './embedded-postgres/index.js';
export * from './http/index.js';
export * from './logging/index.js';
export * from './process/index.js';
export * from './supervisor/index.js';
