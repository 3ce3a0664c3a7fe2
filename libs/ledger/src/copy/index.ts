export { copyHistory, type CopyOptions, type CopyProgress, type CopyResult } from './copy-history.js';
