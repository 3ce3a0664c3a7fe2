export * from './oc4ids.js';
export * from './situation.js';
export * from './situation-extension.js';
export * from './status.js';
