export { reportReady, type ReadyMessage } from './report-ready.js';
export { stopOnSignals } from './stop-on-signals.js';
