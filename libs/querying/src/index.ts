export * from './entity-questions.js';
export * from './moment.dto.js';
export * from './open-tables.js';
export * from './reached.js';
export * from './read-side.module.js';
export * from './tables-at-cut.js';
export * from './versioned.js';
