export { HealthChecks, type CheckResult, type HealthCheck } from './health-checks.js';
export { type Health } from './health.controller.js';
export { HealthModule } from './health.module.js';
