export * from './file-row.js';
export * from './commands-of-row.js';
export type { SentCommand } from '../domain/commands.js';
export * from './investment-state.js';
export * from './changes-of-row.js';
