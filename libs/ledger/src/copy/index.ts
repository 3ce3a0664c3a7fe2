export { HistoryDigest } from './history-digest.js';
export { copyHistory, type CopyOptions, type CopyProgress, type CopyResult } from './copy-history.js';
