export * from './model.js';
export * from './knowledge.js';
export * from './document.js';
export { parseDocument, type ParseOptions } from './parse/parse.js';
export { plainText, TextTooLong, MAX_CHARACTERS } from './parse/plain-text.js';
export { findContradictions, type CheckOptions } from './check.js';
export { ALL_CHECKS } from './checks/all.js';
export type { Check } from './checks/check.js';
export type { DamagedPart } from './parse/damage/damage.js';
