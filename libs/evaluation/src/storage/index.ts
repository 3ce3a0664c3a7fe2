export * from './migrations.js';
export * from './narrative-drafts.js';
export * from './report-files.js';
