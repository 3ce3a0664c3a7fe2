/** Metadata key under which an endpoint keeps the name of its command. */
export const COMMAND_NAME = 'quipu:command';
