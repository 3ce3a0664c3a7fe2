export * from './database/index.js';
export * from './embedded-postgres/index.js';
