export { dumpTables } from './dump-tables.js';
