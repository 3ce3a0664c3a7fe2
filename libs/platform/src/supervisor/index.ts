export { ProcessNotReady, type ChildEvent, type ChildSpec, type Patience } from './child-spec.js';
export { SupervisedProcess } from './supervised-process.js';
export { Supervisor } from './supervisor.js';
