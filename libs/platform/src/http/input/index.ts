export { findHostile } from './clean-text.js';
export { CorrelationId } from './correlation.js';
export { EntityParam, readEntity } from './entity-param.js';
export { IdempotencyKey, readIdempotencyKey } from './idempotency-key.js';
export { validationProblems, type InputKind } from './validation-problems.js';
export { ValidateInput } from './validate-input.js';
