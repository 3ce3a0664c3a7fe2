export { createTestDatabase, type TestDatabase } from './test-database.js';
export { startTestServer, type TestServer } from './test-server.js';
export { checkedIn } from './checked-in.js';
export { testKafka } from './test-kafka.js';
