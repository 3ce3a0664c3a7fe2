export * from './file-row.js';
export * from './commands-of-row.js';
export type { SentCommand } from '../domain/commands.js';
