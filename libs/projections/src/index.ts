export * from './projection.js';
export * from './fold/row-version.js';
export * from './fold/entity-state.js';
export * from './fold/fold-page.js';
