export { createTestDatabase, type TestDatabase } from './test-database.js';
export { startTestServer, type TestServer } from './test-server.js';
export { checkedIn } from './checked-in.js';
export { testKafka } from './test-kafka.js';
export { PATIENCE_MS, until } from './until.js';
export { sessionsAwaitingLock, sessionsLike } from './database-sessions.js';
