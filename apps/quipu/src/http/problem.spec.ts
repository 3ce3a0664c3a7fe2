import { exitOf } from './problem.js';

test('a question that the service finds badly written ends as a command badly written does', () => {
  expect([400, 403, 404, 409, 413, 500, 503].map(exitOf)).toEqual([2, 3, 3, 3, 3, 4, 4]);
});
