export { createHttpApp, type HttpAppOptions } from './create-http-app.js';
export * from './fields/index.js';
export { HealthChecks, type CheckResult, type Health, type HealthCheck } from './health/index.js';
export * from './input/index.js';
export { ApiProblems } from './problem-documents.js';
export * from './problems/index.js';
export { closeInOrder, listen, runHttpApp } from './serve.js';
