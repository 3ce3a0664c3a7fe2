export * from './actor.js';
export * from './changes-facts.js';
export * from './keeper.js';
