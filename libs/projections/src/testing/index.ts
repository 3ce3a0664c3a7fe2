export * from './in-memory-tables.js';
