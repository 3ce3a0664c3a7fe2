/** Stops what the global setup started, if it did. */
export default async function globalTeardown() {
  await Promise.all([globalThis.quipuTestServer?.stop(), globalThis.quipuTestKafka?.stop()]);
}
