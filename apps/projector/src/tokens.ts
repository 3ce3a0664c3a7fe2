/** Nest tokens of what `main.ts` hands in. */
export const PROJECTOR_CONFIG = Symbol('ProjectorConfig');
export const PROJECTOR_LOGGER = Symbol('ProjectorLogger');
