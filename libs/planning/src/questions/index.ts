export * from './answer.js';
export * from './planning-questions.js';
export * from './question.dto.js';
export * from './settle.js';
