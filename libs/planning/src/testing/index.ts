export * from './planning-database.js';
export * from './small-plan.js';
